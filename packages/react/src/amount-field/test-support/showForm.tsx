import type { Announcer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { AmountField, PayaloudProvider, type AmountFieldProps } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';

export const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tip' });
export const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));
/** Longer than the field waits for the focus. */
export const settle = (ms = 150) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

/** Shows a page, and records what its announcer and its page voice are told. */
export function show(page: ReactNode) {
  const said: string[] = [];
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
    <PayaloudProvider language={en} locale="en-US" currency="USD" announcer={announcer}>
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
