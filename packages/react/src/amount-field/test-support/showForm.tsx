import type { Announcer, Clock } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { AmountField, PayaloudProvider, type AmountFieldProps } from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer, type FakeClock } from '@payaloud/testing';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { passTime } from '../../../test/passTime';

export const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tip' });
export const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));
/** In ms. Longer than the field waits for the focus. */
const settledMs = 150;

/** The clock of the page that is shown. Each page has its own. */
let clock: FakeClock;

/** Passes the time of the page that is shown. */
export const settle = (ms = settledMs) => passTime(clock, ms);

/**
 * Shows a page, and records what its announcer and its page voice are told. `settle` passes its time, unless the test gives a clock
 * of its own.
 */
export function show(page: ReactNode, given?: Clock) {
  const said: string[] = [];
  clock = createFakeClock();
  const pageClock = given ?? clock;
  const recorded = createRecordedAnnouncer();
  const announcer: Announcer = {
    ...recorded,
    announce(message, onDelivery) {
      said.push(message.text);
      recorded.announce(message, onDelivery);
    },
    echo: (message) => void said.push(message.text),
  };
  const inside = (content: ReactNode) => (
    <PayaloudProvider language={en} locale="en-US" currency="USD" announcer={announcer} clock={pageClock}>
      {content}
    </PayaloudProvider>
  );
  const view = render(inside(page));
  return {
    ...view,
    show: (next: ReactNode) => view.rerender(inside(next)),
    said: (text: string) => said.filter((one) => one.includes(text)),
  };
}

export const field = (props: Partial<AmountFieldProps> = {}) => (
  <AmountField label="Tip" recognizer={null} {...props} />
);
