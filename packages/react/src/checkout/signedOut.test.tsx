import { en } from '@payaloud/core/languages/en';
import { money, type Money } from '@payaloud/core/money';
import { Checkout, createPaymentsClient, preload, type PaymentsClient } from '@payaloud/react';
import { createPaymentsServerDouble, createRecordedAnnouncer, sentCode } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';

const { announcement, checkout, identity, payment } = en.sentences;

beforeAll(() => preload());

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it('tells a payer whose session ended while confirming to sign in again, and keeps the order and its amount', async () => {
  const server = createPaymentsServerDouble({ asksWhoPays: true });
  const announcer = createRecordedAnnouncer();
  let isSignedOut = true;
  const client: PaymentsClient = {
    ...server.client,
    confirm: async (...request) => (isSignedOut ? { outcome: 'signed-out' } : server.client.confirm(...request)),
  };
  const withTip = (tip: Money | null) => money(2475 + (tip?.minorUnits ?? 0), 'USD');
  render(
    <Checkout
      language={en}
      locale="en-US"
      announcer={announcer}
      client={client}
      amount={{
        label: 'Tip',
        currency: 'USD',
        recognizer: null,
        totalOf: withTip,
        openOrder: async (tip) => server.keep({ id: '17', amount: withTip(tip), payee: 'Corner Cafe' }),
      }}
    />,
  );
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: /Tip/ }), '3.50{Enter}');
  await user.type(await screen.findByRole('textbox', { name: new RegExp(identity.codeLabel) }), `${sentCode}{Enter}`);
  const said = () => announcer.said.map(({ text }) => text);
  await waitFor(() => expect(said()).toContain('You’re signed out. Nothing was paid. Sign in again.'));
  expect(screen.getByRole('region', { name: checkout.region })).toHaveAttribute('data-status', 'identity');
  isSignedOut = false;
  await user.click(screen.getByRole('button', { name: identity.codeSend }));
  expect(await screen.findByRole('button', { name: payment.pay('$28.25', 'Corner Cafe') })).toBeVisible();
});

it('tells a payer who opens the page signed out to sign in, and goes on once they have', async () => {
  const server = createPaymentsServerDouble();
  const announcer = createRecordedAnnouncer();
  let isSignedOut = true;
  const real = createPaymentsClient({ fetch: async () => Response.json({}, { status: 401 }) });
  const client: PaymentsClient = {
    ...server.client,
    findPayment: async (...asked) => (isSignedOut ? real : server.client).findPayment(...asked),
  };
  const order = server.keep({ id: '17', amount: money(2475, 'USD'), payee: 'Corner Cafe' });
  render(<Checkout language={en} locale="en-US" announcer={announcer} client={client} order={order} />);
  expect(await screen.findByText(announcement.failureReasons['signed-out'])).toBeVisible();
  expect(announcer.said.map(({ text }) => text)).toEqual([announcement.failureReasons['signed-out']]);
  isSignedOut = false;
  await userEvent.click(screen.getByRole('button', { name: payment.checkNow }));
  const pay = await screen.findByRole('button', { name: payment.pay('$24.75', 'Corner Cafe') });
  await waitFor(() => expect(pay).not.toHaveAttribute('aria-disabled'));
});
