import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { Checkout, PayaloudProvider, preload } from '@payaloud/react';
import { createFakeClock, createPaymentsServerDouble, createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { deliberateMs, passTime, sentMs } from '../../test/passTime';

const { announcement, checkout, payment, paymentMethods } = en.sentences;
const visa = { id: 'pm_visa', kind: 'card', brand: 'visa', lastFour: '4242' } as const;
const other = { ...visa, id: 'pm_other', lastFour: '3155' } as const;

beforeAll(() => preload());

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});

/** Pays with the second card, and leaves for the bank. `returns` is the page to which the bank leads. */
async function leaveForBank() {
  const server = createPaymentsServerDouble();
  const order = server.keep({ id: '17', amount: money(2475, 'USD'), payee: 'Corner Cafe' });
  // A hash is an address to which jsdom can go.
  server.answerNext({ kind: 'action-required', action: { kind: 'redirect', url: '#bank' } });
  const user = userEvent.setup();
  const clock = createFakeClock();
  function open() {
    const announcer = createRecordedAnnouncer();
    render(
      <PayaloudProvider language={en} locale="en-US" announcer={announcer} clock={clock}>
        <Checkout client={server.client} order={order} methods={{ methods: [visa, other] }} />
      </PayaloudProvider>,
    );
    return () => announcer.said.map(({ text }) => text);
  }
  open();
  await user.click(await screen.findByRole('radio', { name: /3 1 5 5/ }));
  await user.click(screen.getByRole('button', { name: checkout.goOn }));
  const pay = await screen.findByRole('button', { name: payment.pay('$24.75', 'Corner Cafe') });
  await waitFor(() => expect(pay).not.toHaveAttribute('aria-disabled'));
  await passTime(clock, deliberateMs);
  await user.click(pay);
  await passTime(clock, sentMs);
  await user.click(await screen.findByRole('button', { name: payment.actionButton.redirect }));
  await waitFor(() => expect(location.hash).toBe('#bank'));
  cleanup();
  expect(document.body).toHaveFocus();
  return { server, returns: open, pass: (ms: number) => passTime(clock, ms) };
}

describe('a payer who comes back from the bank', () => {
  it('hears that the payment is being checked, then the outcome, which gets the focus and names the card that paid', async () => {
    const { server, returns, pass } = await leaveForBank();
    const said = returns();
    await waitFor(() => expect(said()).toEqual([expect.stringMatching(/^Checking whether you paid/)]));
    server.answerBank('yes');
    await pass(4_000);
    const heading = await screen.findByRole('heading', { name: payment.headings.succeeded });
    expect(heading).toHaveFocus();
    expect(said()).toHaveLength(2);
    expect(screen.getByRole('cell', { name: /ending.3.1.5.5/ })).toBeVisible();
    expect(screen.queryByRole('cell', { name: /ending.4.2.4.2/ })).toBeNull();
  });

  it('can try again with the card that they had chosen, if they said no there', async () => {
    const { server, returns, pass } = await leaveForBank();
    const said = returns();
    await waitFor(() => expect(said()).toHaveLength(1));
    server.answerBank('no');
    await pass(4_000);
    const heading = await screen.findByRole('heading', { name: payment.headings.declined });
    expect(heading).toHaveFocus();
    expect(said().at(-1)).toContain(announcement.declineReasonsWithChoice['authentication-failed']);
    expect(screen.getByText(paymentMethods.only('Visa ending 3 1 5 5'))).toBeVisible();
  });

  it('is told of no card if another tab has paid', async () => {
    const { server, returns } = await leaveForBank();
    server.answerBank('no');
    const { signal } = new AbortController();
    await server.client.pay({ paymentId: 'of-another-tab', signal, orderId: '17', means: 'pm_other' });
    returns();
    await screen.findByRole('heading', { name: checkout.receipt.heading });
    expect(screen.getByRole('rowheader', { name: checkout.receipt.payee })).toBeVisible();
    expect(screen.queryByRole('rowheader', { name: checkout.receipt.method })).toBeNull();
  });
});

it('a tab knows the card of its payments after a reload, and does not store it', async () => {
  const before = await import('./paidWith');
  before.noteMethod('payment-1', 'pm_other');
  expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain('pm_other');
  vi.resetModules();
  const after = await import('./paidWith');
  expect(after).not.toBe(before);
  expect(after.methodOfPayment('payment-1', [visa, other])).toBe(other);
  expect(after.methodOfPayment('payment-2', [visa, other])).toBeNull();
  expect(after.methodOfPayment('payment-1', [visa])).toBeNull();
});
