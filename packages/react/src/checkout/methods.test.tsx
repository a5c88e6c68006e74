import { en } from '@payaloud/core/languages/en';
import type { Money } from '@payaloud/core/money';
import { preload } from '@payaloud/react';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cafe, createServer, payPal, show, usd, visa } from './test-support/showCheckout';

const { checkout, payment, paymentMethods } = en.sentences;

beforeAll(() => preload());

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('how to pay in a checkout', () => {
  it('asks how to pay if there is a choice, pays with it, and marks what was declined', async () => {
    const server = createServer();
    server.keep(cafe);
    server.answerNext({ kind: 'declined', reason: 'insufficient-funds' });
    const { untilStep, pay, user } = show({ order: cafe, methods: { methods: [visa, payPal] } }, server);
    await untilStep('method');
    await user.click(screen.getByRole('button', { name: checkout.goOn }));
    await untilStep('payment');
    await pay('$24.75');
    await user.click(await screen.findByRole('button', { name: checkout.anotherMethod }));
    await untilStep('method');
    expect(screen.getByRole('radio', { name: 'Visa ending 4 2 4 2, declined a moment ago' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'PayPal' }));
    await user.click(screen.getByRole('button', { name: checkout.goOn }));
    await untilStep('payment');
    await pay('$24.75');
    await screen.findByRole('heading', { name: checkout.receipt.heading });
    expect(server.charges).toEqual(['2475 to Corner Cafe with pm_pp']);
    expect(screen.getByRole('cell', { name: 'PayPal' })).toBeVisible();
  });

  it.each([
    [{ kind: 'declined', reason: 'insufficient-funds' }, checkout.anotherMethod],
    [{ kind: 'declined', reason: 'wrong-details' }, checkout.change(paymentMethods.group)],
    [{ kind: 'declined', reason: 'authentication-failed' }, payment.retry],
    [{ kind: 'expired' }, payment.retry],
  ] as const)('offers first after Pay what helps after %o', async (outcome, first) => {
    const server = createServer();
    server.keep(cafe);
    server.answerNext(outcome);
    const { untilStep, pay, user } = show({ order: cafe, methods: { methods: [visa, payPal] } }, server);
    await untilStep('method');
    await user.click(screen.getByRole('button', { name: checkout.goOn }));
    await untilStep('payment');
    await pay('$24.75');
    await screen.findByRole('heading', { name: payment.headings[outcome.kind] });
    screen.getByRole('button', { name: payment.pay('$24.75', 'Corner Cafe') }).focus();
    await user.tab();
    expect(screen.getByRole('button', { name: first })).toHaveFocus();
  });

  it('asks nothing about the only means, and names it before Pay', async () => {
    const server = createServer();
    server.keep(cafe);
    const { untilStep, pay } = show({ order: cafe, methods: { methods: [visa] } }, server);
    await untilStep('payment');
    expect(await screen.findByText(paymentMethods.only('Visa ending 4 2 4 2'))).toBeVisible();
    await pay('$24.75');
    await screen.findByRole('heading', { name: checkout.receipt.heading });
    expect(server.charges).toEqual(['2475 to Corner Cafe with pm_visa']);
  });

  it('tells a payer whom no means lets pay, and goes on once one does', async () => {
    const server = createServer();
    const openOrder = async (tip: Money | null) => server.keep({ ...cafe, amount: usd(2475 + (tip?.minorUnits ?? 0)) });
    const amount = { label: 'Tip', openOrder };
    const expired = { ...visa, expiry: { year: 2020, month: 1 } };
    const { untilStep, user, said, update, pay } = show({ amount, methods: { methods: [expired] } }, server);
    await user.type(screen.getByRole('textbox', { name: /Tip/ }), '3.50');
    await user.click(await screen.findByRole('button', { name: /^Continue/ }));
    await untilStep('method');
    expect(said().filter((text) => text === checkout.problems['no-method'])).toHaveLength(1);
    expect(screen.getByText(checkout.problems['no-method'])).toBeVisible();
    expect(screen.queryByRole('button', { name: checkout.goOn })).toBeNull();
    update({ amount, methods: { methods: [expired, payPal] } });
    await untilStep('payment');
    await pay('$28.25');
    await screen.findByRole('heading', { name: checkout.receipt.heading });
    expect(server.charges).toEqual(['2825 to Corner Cafe with pm_pp']);
  });

  it('shows, and does not announce, that nothing can pay while the page opens', async () => {
    const server = createServer();
    const { untilStep, said } = show({ order: server.keep(cafe), methods: { methods: [] } }, server);
    await untilStep('method');
    expect(said()).toEqual([]);
    expect(screen.getByText(checkout.problems['no-method'])).toBeVisible();
  });
});
