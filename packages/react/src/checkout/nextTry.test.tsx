import { en } from '@payaloud/core/languages/en';
import { money, type Money } from '@payaloud/core/money';
import { Checkout, preload, type CheckoutProps, type PaymentsClient } from '@payaloud/react';
import { createPaymentsServerDouble, createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';

const { checkout } = en.sentences;
const cafe = { id: '17', amount: money(2475, 'USD'), payee: 'Corner Cafe' };
const visa = { id: 'pm_visa', kind: 'card', brand: 'visa', lastFour: '4242' } as const;
const payPal = { id: 'pm_pp', kind: 'other', name: 'PayPal' } as const;
const problem = checkout.problems['policy-unknown'];
const next = () => screen.findByRole('button', { name: /^Continue/ });

beforeAll(() => preload());

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function show(props: CheckoutProps) {
  render(<Checkout language={en} locale="en-US" announcer={createRecordedAnnouncer()} {...props} />);
  const user = userEvent.setup();
  const step = () => screen.getByRole('region', { name: checkout.region }).dataset.status;
  return { user, untilStep: (name: string) => waitFor(() => expect(step()).toBe(name)) };
}

it('a server that does not tell whether it asks leaves the focus on “Continue”, and the reason is shown once', async () => {
  const server = createPaymentsServerDouble();
  let isBroken = true;
  const getChallenge: PaymentsClient['getChallenge'] = (orderId) =>
    isBroken ? Promise.reject(new Error('no network')) : server.client.getChallenge(orderId);
  const methods = { methods: [visa, payPal] };
  const { user, untilStep } = show({
    order: server.keep(cafe),
    client: { ...server.client, getChallenge },
    methods,
  });
  await untilStep('method');
  await user.click(await next());
  expect(await screen.findAllByText(problem)).toHaveLength(1);
  expect(await next()).toHaveFocus();
  isBroken = false;
  await user.keyboard('{Enter}');
  await untilStep('payment');
});

it('after the amount, too, and the next try opens another order only for another amount', async () => {
  const server = createPaymentsServerDouble();
  const opened: (number | null)[] = [];
  async function openOrder(tip: Money | null) {
    opened.push(tip?.minorUnits ?? null);
    server.keep(cafe);
    server.breakDown();
    return cafe;
  }
  const { user, untilStep } = show({
    client: server.client,
    amount: { label: 'Tip', currency: 'USD', zero: 'allowed', openOrder },
  });
  await user.click(await next());
  expect(await screen.findAllByText(problem)).toHaveLength(1);
  expect(await next()).toHaveFocus();
  await user.click(await next());
  expect(await screen.findAllByText(problem)).toHaveLength(1);
  expect(opened).toEqual([null]);
  await user.type(screen.getByRole('textbox', { name: /Tip/ }), '3.50');
  await user.click(await next());
  await waitFor(() => expect(opened).toEqual([null, 350]));
  await screen.findByText(problem);
  server.repair();
  await user.click(await next());
  await untilStep('payment');
  expect(opened).toEqual([null, 350]);
});
