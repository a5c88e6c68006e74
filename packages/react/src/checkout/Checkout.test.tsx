import { en } from '@payaloud/core/languages/en';
import { Checkout, preload, type PaymentsClient } from '@payaloud/react';
import { sentCode } from '@payaloud/testing';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliberateMs } from '../../test/passTime';
import { cafe, createServer, show, usd } from './test-support/showCheckout';

const { checkout, payment, amountEntry, payeeWarning } = en.sentences;
const codeFor = (challenge: string) => ({ method: 'code' as const, challenge, localAttempts: 0, code: sentCode });

beforeAll(() => preload());

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('Checkout', () => {
  it('goes straight to the payment of an order for which the server asks nothing', async () => {
    const server = createServer();
    server.keep(cafe);
    const { untilStep, pay, said } = show({ order: cafe }, server);
    await untilStep('payment');
    await pay('$24.75');
    expect(await screen.findByRole('heading', { name: checkout.receipt.heading })).toBeVisible();
    expect(server.charges).toEqual(['2475 to Corner Cafe']);
    expect(said().filter((text) => text.startsWith('Paid'))).toHaveLength(1);
    expect(screen.getByRole('rowheader', { name: checkout.receipt.payee })).toBeVisible();
    expect(document.body).not.toHaveFocus();
  });

  it('lets the payer enter the open part, confirm the whole, and pay exactly that', async () => {
    const server = createServer({ asksWhoPays: true });
    const { untilStep, pay, user, enterCode, pass } = show(
      {
        amount: {
          label: 'Tip',
          zero: 'allowed',
          totalOf: (tip) => usd(2475 + (tip?.minorUnits ?? 0)),
          openOrder: async (tip) => server.keep({ ...cafe, amount: usd(2475 + (tip?.minorUnits ?? 0)) }),
        },
      },
      server,
    );
    const field = screen.getByRole('textbox', { name: /Tip/ });
    const bill = 'Total: 24.75 dollars.';
    expect(field).toHaveAccessibleDescription(expect.stringContaining(bill));
    await user.type(field, '3.50');
    // A description that changes on the focused field would be said while the payer types.
    expect(field).toHaveAccessibleDescription(expect.stringContaining(bill));
    await user.tab({ shift: true });
    // Where the focus went is known in the next task.
    await pass(0);
    expect(field).not.toHaveAccessibleDescription(expect.stringContaining('24.75'));
    await user.click(await screen.findByRole('button', { name: /^Continue.*\$28\.25$/ }));
    await untilStep('identity');
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await enterCode();
    await untilStep('payment');
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
    await pay('$28.25');
    await screen.findByRole('heading', { name: checkout.receipt.heading });
    expect(server.charges).toEqual(['2825 to Corner Cafe']);
  });

  it('keeps what was typed if the shop does not answer, and says so', async () => {
    const server = createServer();
    const openOrder = () => Promise.reject(new Error('no network'));
    const { user, said, step } = show({ amount: { label: 'Tip', openOrder } }, server);
    const tip = screen.getByRole('textbox', { name: /Tip/ });
    await user.type(tip, '3.50');
    await user.click(await screen.findByRole('button', { name: /^Continue/ }));
    await waitFor(() => expect(said()).toContain(checkout.problems['order-not-opened']));
    expect(step()).toBe('amount');
    expect(tip).toHaveValue('3.50');
    expect(screen.getByText(checkout.problems['order-not-opened'])).toBeVisible();
    // The same press is the next try.
    expect(screen.getByRole('button', { name: /^Continue/ })).toHaveFocus();
  });

  it('asks again after a total that was changed, and never pays with the old confirmation', async () => {
    const server = createServer({ asksWhoPays: true });
    server.keep(cafe);
    const { update, untilStep, enterCode, said, pay } = show({ order: cafe }, server);
    await untilStep('identity');
    await enterCode();
    await untilStep('payment');
    const dearer = server.keep({ ...cafe, amount: usd(2975) });
    update({ order: dearer });
    await untilStep('identity');
    expect(said()).toContain(en.sentences.orderTotal.changedAfterConfirmation('29.75 dollars'));
    await enterCode();
    await untilStep('payment');
    await pay('$29.75');
    await screen.findByRole('heading', { name: checkout.receipt.heading });
    expect(server.charges).toEqual(['2975 to Corner Cafe']);
  });

  it('charges nothing if the server changed the order unheard, and pays the new total once it was heard', async () => {
    const server = createServer();
    server.keep(cafe);
    const { untilStep, pay, update, said } = show({ order: cafe }, server);
    await untilStep('payment');
    const dearer = server.keep({ ...cafe, amount: usd(2975) });
    await pay('$24.75');
    await screen.findByRole('heading', { name: payment.headings.failed });
    expect(said().at(-1)).toContain(en.sentences.announcement.failureReasons['order-changed']);
    expect(server.charges).toEqual([]);
    update({ order: dearer });
    await pay('$29.75');
    await screen.findByRole('heading', { name: checkout.receipt.heading });
    expect(server.charges).toEqual(['2975 to Corner Cafe']);
  });

  it('asks who pays once more after a decline, because the confirmation is spent', async () => {
    const server = createServer({ asksWhoPays: true });
    server.keep(cafe);
    server.answerNext({ kind: 'declined', reason: 'insufficient-funds' });
    const { untilStep, enterCode, pay, user } = show({ order: cafe }, server);
    await untilStep('identity');
    await enterCode();
    await untilStep('payment');
    await pay('$24.75');
    await user.click(await screen.findByRole('button', { name: payment.retry }));
    await untilStep('identity');
    await enterCode();
    await untilStep('payment');
    await pay('$24.75');
    await screen.findByRole('heading', { name: checkout.receipt.heading });
    expect(server.charges).toEqual(['2475 to Corner Cafe']);
  });

  it('sends another code with a fresh challenge, because the old code counts no more', async () => {
    const server = createServer({ asksWhoPays: true });
    server.keep(cafe);
    const issued: (string | null)[] = [];
    const sentFor: string[] = [];
    let isExpired = true;
    const client: PaymentsClient = {
      ...server.client,
      async getChallenge(orderId) {
        const challenge = await server.client.getChallenge(orderId);
        issued.push(challenge);
        return challenge;
      },
      async sendCode(_order, challenge) {
        sentFor.push(challenge);
        return { outcome: 'sent' };
      },
      async confirm(orderId, answer) {
        if (!isExpired) return server.client.confirm(orderId, answer);
        isExpired = false;
        return { outcome: 'expired' };
      },
    };
    const { untilStep, enterCode } = show({ order: cafe, client }, server);
    await untilStep('identity');
    await enterCode();
    await waitFor(() => expect(sentFor).toHaveLength(2));
    expect(sentFor).toEqual(issued);
  });

  it('asks who pays once more if the confirmation is too old', async () => {
    const server = createServer({ asksWhoPays: true });
    server.keep(cafe);
    const { untilStep, enterCode, pay, user, said } = show({ order: cafe }, server);
    await untilStep('identity');
    await enterCode();
    await untilStep('payment');
    server.forgetConfirmations();
    await pay('$24.75');
    await screen.findByRole('heading', { name: payment.headings.failed });
    expect(said().at(-1)).toContain(en.sentences.announcement.failureReasons['not-confirmed']);
    await user.click(await screen.findByRole('button', { name: payment.retry }));
    await untilStep('identity');
    await enterCode();
    await untilStep('payment');
    await pay('$24.75');
    await screen.findByRole('heading', { name: checkout.receipt.heading });
    expect(server.charges).toEqual(['2475 to Corner Cafe']);
  });

  it('warns before money goes to a person, and keeps the place of a payer who stops', async () => {
    const server = createServer();
    const anna = server.keep({ ...cafe, payee: 'Anna Li', items: [], warning: ['new-payee'] });
    const { untilStep, user, step, pass } = show({ order: anna }, server);
    await untilStep('warning');
    await user.click(screen.getByRole('button', { name: payeeWarning.stop }));
    expect(screen.getByText(payeeWarning.stopped)).toBeVisible();
    expect(step()).toBe('warning');
    await user.click(screen.getByRole('button', { name: payeeWarning.back }));
    const go = screen.getByRole('button', { name: payeeWarning.go });
    await pass(deliberateMs);
    await user.click(go);
    await untilStep('payment');
    expect(await screen.findByRole('button', { name: payment.pay('$24.75', 'Anna Li') })).toBeVisible();
    expect(server.charges).toEqual([]);
  });

  it('says “Paid” of an order that was paid before, and asks nothing about it', async () => {
    const server = createServer({ asksWhoPays: true });
    const anna = server.keep({ ...cafe, payee: 'Anna Li', items: [], warning: ['new-payee'] });
    const challenge = (await server.client.getChallenge(anna.id)) ?? '';
    const { confirmationId } = await server.client.confirm(anna.id, codeFor(challenge));
    await server.client.pay({
      paymentId: 'p1',
      signal: new AbortController().signal,
      orderId: anna.id,
      confirmationId,
    });
    const steps: string[] = [];
    const { said } = show({ order: anna, onStepChange: (step) => void steps.push(step) }, server);
    await waitFor(() => expect(said()).toContainEqual(expect.stringMatching(/^Paid 24\.75 dollars to Anna Li/)));
    expect(steps).toEqual(['payment']);
    expect(server.charges).toHaveLength(1);
  });

  it('goes back to the amount from the payment, with what was typed', async () => {
    const server = createServer();
    const { untilStep, user } = show(
      {
        amount: {
          label: 'Tip',
          openOrder: async (tip) => server.keep({ ...cafe, amount: usd(2475 + (tip?.minorUnits ?? 0)) }),
        },
      },
      server,
    );
    await user.type(screen.getByRole('textbox', { name: /Tip/ }), '3.50');
    await user.click(await screen.findByRole('button', { name: /^Continue/ }));
    await untilStep('payment');
    await user.click(await screen.findByRole('button', { name: checkout.change('Tip') }));
    await untilStep('amount');
    expect(screen.getByRole('textbox', { name: /Tip/ })).toHaveValue('3.50');
    expect(screen.getByRole('heading', { name: 'Tip' })).toHaveFocus();
  });

  it('says of an order that cannot be looked up that it is not clear, and never that nothing was paid', async () => {
    const server = createServer({ asksWhoPays: true });
    server.keep(cafe);
    server.breakDown();
    const { untilStep, said, pass } = show({ order: cafe }, server);
    await screen.findByRole('heading', { name: payment.headings.unknown });
    expect(said()).toEqual([expect.stringMatching(/^Don’t pay again/)]);
    server.repair();
    // The page asks again by itself.
    await pass(10_000);
    await untilStep('identity');
  });

  it('says that the server did not tell whether it asks, and asks again at a press', async () => {
    const server = createServer();
    async function openOrder() {
      server.keep(cafe);
      server.breakDown();
      return cafe;
    }
    const { untilStep, said, user } = show({ amount: { label: 'Tip', zero: 'allowed', openOrder } }, server);
    await user.click(screen.getByRole('button', { name: checkout.goOn }));
    await waitFor(() => expect(said()).toContain(checkout.problems['policy-unknown']));
    server.repair();
    await user.click(screen.getByRole('button', { name: checkout.tryAgain }));
    await untilStep('payment');
  });

  it('is rendered on a server', () => {
    const html = renderToString(<Checkout language={en} order={cafe} identity={false} />);
    expect(html).toContain('$24.75');
    expect(html).not.toContain(amountEntry.talk);
  });
});
