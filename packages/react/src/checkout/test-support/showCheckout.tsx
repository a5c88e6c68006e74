import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { Checkout, PayaloudProvider, type CheckoutOrder, type CheckoutProps } from '@payaloud/react';
import {
  createFakeClock,
  createPaymentsServerDouble,
  createRecordedAnnouncer,
  sentCode,
  type PaymentsServerDoubleOptions,
} from '@payaloud/testing';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { deliberateMs, passTime, sentMs } from '../../../test/passTime';

const { checkout, payment, identity } = en.sentences;

export const usd = (minorUnits: number) => money(minorUnits, 'USD');
export const cafe: CheckoutOrder = {
  id: '17',
  amount: usd(2475),
  payee: 'Corner Cafe',
  items: [
    { name: 'Flat white', amount: usd(475) },
    { name: 'Coffee beans', amount: usd(2000) },
  ],
};
export const visa = { id: 'pm_visa', kind: 'card', brand: 'visa', lastFour: '4242' } as const;
export const payPal = { id: 'pm_pp', kind: 'other', name: 'PayPal' } as const;

/** A server, and the clock that it shares with the page. */
export function createServer(options: Omit<PaymentsServerDoubleOptions, 'clock'> = {}) {
  const clock = createFakeClock();
  return { ...createPaymentsServerDouble({ ...options, clock }), clock };
}

/** Shows a checkout, and records what it says. */
export function show(props: Partial<CheckoutProps> = {}, server = createServer()) {
  const { clock } = server;
  const announcer = createRecordedAnnouncer();
  const element = (more: Partial<CheckoutProps> = {}) => (
    <PayaloudProvider language={en} locale="en-US" currency="USD" announcer={announcer} recognizer={null} clock={clock}>
      <Checkout client={server.client} {...props} {...more} />
    </PayaloudProvider>
  );
  const view = render(element());
  const user = userEvent.setup({ delay: null });
  const step = () => screen.getByRole('region', { name: checkout.region }).dataset.status;
  return {
    server,
    said: () => announcer.said.map(({ text }) => text),
    pass: (ms: number) => passTime(clock, ms),
    user,
    step,
    update: (more: Partial<CheckoutProps>) => view.rerender(element(more)),
    untilStep: (name: string) => waitFor(() => expect(step()).toBe(name)),
    pay: async (figure: string) => {
      const pay = await screen.findByRole('button', { name: payment.pay(figure, 'Corner Cafe') });
      await waitFor(() => expect(pay).not.toHaveAttribute('aria-disabled'));
      await passTime(clock, deliberateMs);
      await user.click(pay);
      await passTime(clock, sentMs);
    },
    enterCode: async () => {
      const code = await screen.findByRole('textbox', { name: new RegExp(identity.codeLabel) });
      await user.type(code, sentCode);
      await user.click(screen.getByRole('button', { name: identity.codeSend }));
    },
  };
}
