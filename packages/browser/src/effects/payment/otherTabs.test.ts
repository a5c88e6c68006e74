import type { PayOutcome } from '@payaloud/core/payment';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it, vi } from 'vitest';
import { simulatePayment } from './test-support/simulatePayment';
import { beginsAs, messageOf } from './test-support/messageOf';

const { replies } = en.sentences.payment;
const slow = { plan: () => ({ workMs: 2_000 }) };

describe('a page whose order was paid in another tab that sent no message', () => {
  it('continues with that payment when it becomes visible', async () => {
    const { clock, provider, open } = simulatePayment({ missing: ['channel'] });
    const [one, other] = [open(), open()];
    one.controller.pay();
    await clock.pass(1_000);
    expect(other.status()).toBe('review');
    other.tab.wake();
    await clock.pass(1_000);
    expect([other.status(), other.said.at(-1)]).toEqual(['succeeded', expect.stringMatching(/^Paid/)]);
    expect(provider.requests).toBe(1);
  });

  it('replaces its refusal with the other tab’s next try when it becomes visible', async () => {
    const { clock, open } = simulatePayment({ missing: ['channel'] });
    let verdict: PayOutcome = { kind: 'declined' };
    const how = { pay: async () => verdict, check: async () => verdict };
    const one = open(how);
    one.controller.pay();
    await clock.pass(1_000);
    const other = open(how);
    await clock.pass(1_000);
    expect(other.status()).toBe('declined');
    verdict = { kind: 'succeeded' };
    one.controller.retry();
    one.controller.pay();
    await clock.pass(1_000);
    other.tab.wake();
    await clock.pass(1_000);
    expect(other.status()).toBe('succeeded');
  });

  it.each(['Cancel is pressed', 'its time is over'] as const)(
    'does not say "nothing was charged" when %s',
    async (what) => {
      const { clock, open } = simulatePayment({ missing: ['channel'], provider: slow });
      const [one, other] = [open(), open({ expiry: { leftMs: 1_000 } })];
      one.controller.pay();
      await clock.pass(500);
      if (what === 'Cancel is pressed') other.controller.cancel();
      await clock.pass(10_000);
      expect(other.said.join()).not.toMatch(/Nothing was charged|You haven’t paid/);
      expect([other.status(), other.said.at(-1)]).toEqual(['succeeded', expect.stringMatching(/^Paid/)]);
    },
  );
});

it('gives up the end of its time for a payment that another tab makes afterwards', async () => {
  const { clock, open } = simulatePayment();
  const [one, other] = [open(), open({ expiry: { leftMs: 1_000 } })];
  await clock.pass(2_000);
  expect(other.said.at(-1)).toMatch(beginsAs('expired'));
  one.controller.pay();
  await clock.pass(2_000);
  expect([other.status(), other.said.at(-1)]).toEqual(['succeeded', expect.stringMatching(/^Paid/)]);
});

it('answers a press in a second tab with what it knows: that it asks about the payment', async () => {
  const { clock, open } = simulatePayment({ provider: slow });
  const [one, other] = [open(), open()];
  one.controller.pay();
  await clock.pass(1_000);
  other.controller.pay();
  expect(other.said.at(-1)).toBe(messageOf('checking'));
});

describe('a page that left for the bank', () => {
  const action = { kind: 'redirect', url: 'https://bank.example' } as const;
  const required = async (): Promise<PayOutcome> => ({ kind: 'action-required', action });

  it('leaves again for a payer who comes back, although the app never reported the return', async () => {
    const { clock, open } = simulatePayment();
    const performAction = vi.fn(() => new Promise<void>(() => {}));
    const page = open({ pay: required, check: required, performAction });
    page.controller.pay();
    await clock.pass(100);
    page.controller.performAction();
    page.tab.wake();
    page.controller.performAction();
    expect(performAction).toHaveBeenCalledTimes(2);
  });

  it('opens the bank’s next action, although the app never reported the payer’s return', async () => {
    const { clock, open } = simulatePayment();
    const opened: string[] = [];
    const performAction = ({ kind }: { readonly kind: string }) => new Promise<void>(() => void opened.push(kind));
    let asked: PayOutcome = { kind: 'action-required', action };
    const page = open({ pay: required, check: async () => asked, performAction });
    page.controller.pay();
    await clock.pass(100);
    page.controller.performAction();
    asked = { kind: 'action-required', action: { kind: '3-d-secure', url: 'https://bank.example/who' } };
    await clock.pass(60_000);
    page.controller.performAction();
    expect(opened).toEqual(['redirect', '3-d-secure']);
  });

  it('says nothing while it navigates away', async () => {
    const { clock, open } = simulatePayment();
    const leave = vi.fn();
    const page = open({ pay: required, check: () => Promise.reject(new Error('aborted')), leave });
    page.controller.pay();
    await clock.pass(100);
    page.controller.performAction();
    await clock.pass(20_000);
    expect(leave).toHaveBeenCalledWith(action.url);
    expect(page.said).not.toContain(replies['still-unknown']);
  });
});

it('announces the charged amount if another tab paid another amount of the same order', async () => {
  const { clock, open } = simulatePayment({ missing: ['channel'] });
  const dearer = { id: 'order-1', amount: { minorUnits: 9900, currency: 'USD' }, payee: 'Corner Cafe' };
  const ids = ['id-1', 'id-2'];
  const slowCheck = { answer: (_outcome: PayOutcome) => {} };
  const first = open({ createPaymentId: () => ids.shift() ?? '', pay: async () => ({ kind: 'failed' }) });
  first.controller.pay();
  await clock.pass(1_000);
  const other = open({
    check: (paymentId) =>
      paymentId === 'id-1'
        ? new Promise((resolve) => (slowCheck.answer = resolve))
        : Promise.resolve({ kind: 'succeeded', amount: dearer.amount }),
  });
  const payer = open({
    order: dearer,
    createPaymentId: () => ids.shift() ?? '',
    pay: async () => ({ kind: 'succeeded', amount: dearer.amount }),
    check: async () => ({ kind: 'failed' }),
  });
  await clock.pass(1_000);
  payer.controller.retry();
  payer.controller.pay();
  await clock.pass(1_000);
  expect(payer.status()).toBe('succeeded');
  slowCheck.answer({ kind: 'failed' });
  await clock.pass(1_000);
  expect(other.controller.getState()).toMatchObject({ status: 'succeeded', order: dearer, paymentId: 'id-2' });
  expect(other.said.join()).not.toMatch(/Paid 23\.50/);
});
