import { preload } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import type { FoundPayment, PayOutcome } from '@payaloud/core/payment';
import { PayButton, PaymentStatus, usePayment, type UsePaymentOptions } from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer, type FakeClock } from '@payaloud/testing';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { deliberateMs, passTime, sentMs } from '../../test/passTime';

const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
const announcer = createRecordedAnnouncer();
let clock: FakeClock;
const ref = createRef<HTMLButtonElement>();

beforeAll(() => preload());
beforeEach(() => void (clock = createFakeClock()));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

function Checkout({ pay, check = async () => ({ kind: 'unknown' }), ...options }: Partial<UsePaymentOptions>) {
  const payment = usePayment({
    order,
    pay: pay ?? (async () => ({ kind: 'unknown' })),
    check,
    language: en,
    locale: 'en-US',
    announcer,
    clock,
    ...options,
  });
  return (
    <>
      <PaymentStatus payment={payment} language={en} locale="en-US" announcer={announcer}>
        <PayButton payment={payment} ref={ref} className="mine" id="pay" />
      </PaymentStatus>
    </>
  );
}

it('shows amount and payee as its text and name, keeps the focus, and pays once', async () => {
  const pay = vi.fn<UsePaymentOptions['pay']>(async () => ({ kind: 'succeeded', reference: 'R7' }));
  render(<Checkout pay={pay} />);
  const button = screen.getByRole('button', { name: 'Pay $28.25 to Corner Cafe' });
  expect(button).toBe(ref.current);
  expect(button).toHaveTextContent('Pay $28.25 to Corner Cafe');
  expect(button).toHaveClass('payaloud-button', 'mine');
  expect(button).toHaveAttribute('id', 'pay');
  expect(button).toHaveAttribute('type', 'button');
  expect(button).toHaveAttribute('data-variant', 'primary');
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  await passTime(clock, deliberateMs);
  await pressPay(button);
  await waitFor(() => expect(announcer.said.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Paid/)));
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('data-variant', 'done');
  await userEvent.click(button);
  expect(pay).toHaveBeenCalledTimes(1);
});

const question: PayOutcome = { kind: 'action-required', action: { kind: 'redirect', url: 'https://bank.example/' } };

it.each<[string, Partial<UsePaymentOptions>, string]>([
  [
    'the bank’s question',
    { pay: async () => question, check: async () => question },
    en.sentences.payment.actionButton.redirect,
  ],
  [
    'sending it again',
    { check: async () => ({ kind: 'not-found' }) },
    en.sentences.payment.sendAgain('$28.25', 'Corner Cafe'),
  ],
  ['another try', { pay: async () => ({ kind: 'declined', reason: 'other' }) }, en.sentences.payment.retry],
])('leads from Pay to %s with one press of Tab', async (_, options, next) => {
  render(<Checkout {...options} />);
  const button = screen.getByRole('button', { name: 'Pay $28.25 to Corner Cafe' });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  await passTime(clock, deliberateMs);
  await pressPay(button);
  await passTime(clock, unseenMs);
  await screen.findByRole('button', { name: next });
  expect(button).toHaveFocus();
  await userEvent.tab();
  const primary = screen.getAllByRole('button').filter(({ dataset }) => dataset.variant === 'primary');
  expect(primary).toEqual([screen.getByRole('button', { name: next })]);
  expect(primary[0]).toHaveFocus();
});

/** Presses Pay, and passes the time until the payment was sent and the server was asked. */
async function pressPay(button: HTMLElement) {
  await userEvent.click(button);
  await passTime(clock, 2 * sentMs);
}

/** In ms. A server that knows no payment is asked three times before the payer may send it again. */
const unseenMs = 3_000;

/** Shows a payment at its review, and waits until a press counts. */
async function showReview(options: Partial<UsePaymentOptions> = {}) {
  render(<Checkout {...options} />);
  const button = screen.getByRole('button', { name: 'Pay $28.25 to Corner Cafe' });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  await passTime(clock, deliberateMs);
  return button;
}

it('is found by nobody but the eye once the payment is over and the focus has left it', async () => {
  const button = await showReview({ pay: async () => ({ kind: 'succeeded' }) });
  await pressPay(button);
  const repeat = await screen.findByRole('button', { name: en.sentences.payment.repeat });
  await screen.findByRole('heading', { name: en.sentences.payment.headings.succeeded });
  expect(button).not.toHaveAttribute('aria-hidden');
  await userEvent.tab();
  expect(repeat).toHaveFocus();
  expect(button).toHaveAttribute('aria-hidden', 'true');
  await userEvent.tab({ shift: true });
  expect(button).not.toHaveFocus();
});

it('is found again after “Try again”', async () => {
  const button = await showReview({ pay: async () => ({ kind: 'declined', reason: 'other' }) });
  await pressPay(button);
  await userEvent.click(await screen.findByRole('button', { name: en.sentences.payment.retry }));
  expect(button).not.toHaveAttribute('aria-hidden');
  expect(button).not.toHaveAttribute('tabindex');
});

it.each<[string, PayOutcome, string]>([
  ['another try', { kind: 'declined', reason: 'other' }, en.sentences.payment.retry],
  ['the bank’s question', question, en.sentences.payment.actionButton.redirect],
])('leads from “Hear it again” to %s that appears while the payer is there', async (_, outcome, next) => {
  let answer: ((outcome: PayOutcome) => void) | null = null;
  const pay = () => new Promise<PayOutcome>((resolve) => (answer = resolve));
  // A server that can cancel adds a button to the bank's question.
  await pressPay(await showReview({ pay, check: async () => outcome, cancel: async () => outcome }));
  const repeat = await screen.findByRole('button', { name: en.sentences.payment.repeat });
  await userEvent.tab();
  expect(repeat).toHaveFocus();
  await waitFor(() => expect(answer).not.toBeNull());
  act(() => answer?.(outcome));
  const action = await screen.findByRole('button', { name: next });
  expect(repeat).toHaveFocus();
  await userEvent.tab();
  expect(action).toHaveFocus();
});

it('names amount and payee in the button that sends the payment again, which the page voice can leave out', async () => {
  await pressPay(await showReview({ check: async () => ({ kind: 'not-found' }) }));
  await passTime(clock, unseenMs);
  const again = await screen.findByRole('button', { name: 'Finish this payment: $28.25 to Corner Cafe' });
  expect(again).toHaveTextContent('Finish this payment: $28.25 to Corner Cafe');
  expect(again).toHaveAttribute('data-payaloud-masked', en.sentences.payment.sendAgainMasked);
  expect(announcer.said.at(-1)?.text).toContain(`Press “${en.sentences.payment.sendAgainMasked}”`);
});

it('takes the focus from the heading of the lookup to that of the review, so that "Ready to pay" is said', async () => {
  let answer = (_found: FoundPayment) => {};
  render(<Checkout findPayment={() => new Promise((resolve) => (answer = resolve))} />);
  const { headings } = en.sentences.payment;
  screen.getByRole('heading', { name: headings['looking-up'] }).focus();
  await act(async () => answer({ paymentId: null, outcome: { kind: 'not-found' } }));
  expect(await screen.findByRole('heading', { name: headings.review })).toHaveFocus();
});

it('takes the name of the new status at its heading, in a new element that no screen reader has read yet', async () => {
  await showReview();
  const before = screen.getByRole('heading');
  await userEvent.click(screen.getByRole('button', { name: en.sentences.payment.cancel }));
  const heading = await screen.findByRole('heading', { name: en.sentences.payment.headings.cancelled });
  expect(heading).not.toBe(before);
  expect(heading).toHaveFocus();
});
