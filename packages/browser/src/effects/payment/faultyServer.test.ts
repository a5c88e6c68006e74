import { createPaymentController, type PayRequest } from '@payaloud/browser';
import type { PayOutcome } from '@payaloud/core/payment';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it, vi } from 'vitest';
import { simulatePayment, order } from './test-support/simulatePayment';
import { beginsAs, messageOf } from './test-support/messageOf';

const { replies } = en.sentences.payment;
const never = () => new Promise<PayOutcome>(() => {});
const broken = () => Promise.reject<PayOutcome>(new Error('502'));
const action = { kind: 'redirect', url: 'https://bank.example' } as const;

describe('a payment whose server, bank or tab fails', () => {
  it('ends in a message if Pay never settles and every check throws, and the payer can keep asking', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ pay: never, check: broken });
    page.controller.pay();
    await clock.pass(40_000);
    expect(page.said.at(-1)).toMatch(beginsAs('unknown'));
    page.controller.checkNow();
    await clock.pass(1_000);
    expect(page.said.at(-1)).toBe(replies['still-unknown']);
    page.controller.pay();
    expect(page.said.at(-1)).toBe(replies['still-unknown']);
  });

  it('tells the payer who returns from the bank that the server does not answer', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ pay: () => Promise.resolve({ kind: 'action-required', action }), check: broken });
    page.controller.pay();
    await clock.pass(5_000);
    expect(page.said.at(-1)).toMatch(beginsAs('action-required'));
    page.controller.returned();
    await clock.pass(1_000);
    expect(page.said.at(-1)).toBe(replies['still-unknown']);
    expect(page.status()).toBe('action-required');
  });

  it('tells the payer that the bank’s page did not open', async () => {
    const { clock, open } = simulatePayment();
    const page = open({
      pay: () => Promise.resolve({ kind: 'action-required', action }),
      check: () => Promise.resolve({ kind: 'action-required', action }),
      performAction: () => Promise.reject(new Error('blocked')),
    });
    page.controller.pay();
    await clock.pass(100);
    page.controller.performAction();
    await clock.pass(100);
    expect(page.said.at(-1)).toBe(replies['still-unknown']);
  });

  it('answers another press of the bank’s button while the page is opening', async () => {
    const { clock, open } = simulatePayment();
    const performAction = vi.fn(() => new Promise<void>(() => {}));
    const page = open({ pay: () => Promise.resolve({ kind: 'action-required', action }), check: never, performAction });
    page.controller.pay();
    await clock.pass(100);
    page.controller.performAction();
    page.controller.performAction();
    expect(page.said.at(-1)).toBe(replies['still-going']);
    expect(performAction).toHaveBeenCalledTimes(1);
  });

  it('ends if the server never answers a cancellation, and asks what happened', async () => {
    const { clock, open } = simulatePayment();
    let checked: PayOutcome = { kind: 'action-required', action };
    const page = open({
      pay: () => Promise.resolve(checked),
      check: () => Promise.resolve(checked),
      cancel: never,
    });
    page.controller.pay();
    await clock.pass(100);
    page.controller.cancel();
    checked = { kind: 'processing' };
    await clock.pass(31_000);
    checked = { kind: 'cancelled' };
    await clock.pass(60_000);
    expect(page.said.at(-1)).toMatch(/^Cancelled/);
  });

  it('does not reopen the undo window for an answer that comes too late', async () => {
    const { clock, open } = simulatePayment();
    let answer = (_outcome: PayOutcome) => {};
    const page = open({
      pay: () => Promise.resolve({ kind: 'undoable', forMs: 60_000 }),
      check: broken,
      cancel: () => new Promise((resolve) => (answer = resolve)),
    });
    page.controller.pay();
    await clock.pass(100);
    page.controller.undo();
    await clock.pass(31_000);
    expect(page.status()).toBe('unknown');
    answer({ kind: 'undoable', forMs: 60_000 });
    await clock.pass(100);
    expect(page.status()).toBe('unknown');
  });

  it.each<[string, unknown]>([
    ['a number for a reference', { kind: 'succeeded', reference: 12_345 }],
    ['an amount in a currency that nobody has', { kind: 'succeeded', amount: { minorUnits: 1, currency: {} } }],
    ['a reason that nobody translated', { kind: 'declined', reason: 'do_not_honor' }],
    ['an action that is none', { kind: 'action-required', action: { kind: 'dance' } }],
    ['an endless window for undo', { kind: 'undoable', forMs: 1e300 }],
    ['a page of HTML', '<html>'],
  ])('announces an end if the server answers %s', async (_what, answer) => {
    const { clock, open } = simulatePayment();
    const page = open({
      pay: () => Promise.resolve(answer as PayOutcome),
      check: () => Promise.resolve(answer as PayOutcome),
    });
    page.controller.pay();
    await clock.pass(30_000);
    expect(page.said.length).toBeGreaterThan(2);
    const last = page.said.at(-1) ?? '';
    const isEnd = beginsAs(['succeeded', 'declined', 'unknown'], order.amount).test(last);
    expect(isEnd || last === en.sentences.payment.replies['still-going'], last).toBe(true);
    expect(page.said.join()).not.toMatch(/undefined|NaN|\[object|e\+/);
  });

  it('announces the charged amount if it differs, even in another currency', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ pay: async () => ({ kind: 'succeeded', amount: { minorUnits: 2350, currency: 'JPY' } }) });
    page.controller.pay();
    await clock.pass(100);
    expect(page.said.at(-1)).toMatch(/^Paid 2350 yen/);
  });

  it('keeps the time to pay if the request for more is answered with garbage', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ expiry: { leftMs: 30_000, extend: () => Promise.resolve({} as { leftMs: number }) } });
    page.controller.extend();
    await clock.pass(100);
    expect(page.said.at(-1)).toBe(replies['not-extended']);
    await clock.pass(31_000);
    expect(page.status()).toBe('expired');
  });

  it('lets the server decide when the time to pay ends during a bank action', async () => {
    const { clock, open } = simulatePayment();
    let checked: PayOutcome = { kind: 'action-required', action };
    const page = open({
      pay: () => Promise.resolve(checked),
      check: () => Promise.resolve(checked),
      expiry: { leftMs: 90_000 },
    });
    page.controller.pay();
    await clock.pass(100_000);
    expect(page.status()).toBe('action-required');
    checked = { kind: 'expired' };
    await clock.pass(60_000);
    expect(page.said.filter((text) => beginsAs('expired').test(text))).toHaveLength(1);
  });

  it('sends nothing for a page that left while it requested the lock, and pays once for the next page', async () => {
    const { clock, provider, open } = simulatePayment();
    const { controller, disconnect } = open();
    controller.pay();
    disconnect();
    await clock.pass(1_000);
    const next = open();
    next.controller.pay();
    await clock.pass(1_000);
    expect([next.status(), provider.chargesOf('order-1').length, provider.requests]).toEqual(['succeeded', 1, 1]);
  });

  it('announces its outcome even if no component is watching any more', async () => {
    const { clock, open } = simulatePayment({ provider: { plan: () => ({ workMs: 0 }) } });
    const page = open();
    page.controller.pay();
    await clock.pass(0);
    page.disconnect();
    await clock.pass(1_000);
    expect(page.said.at(-1)).toMatch(/^(Paid|Not paid)/);
  });

  it('pays if the browser refuses a channel to other tabs, as Firefox does if cookies are blocked', async () => {
    vi.stubGlobal('BroadcastChannel', function refuse() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const { clock, open } = simulatePayment();
    const { tab, controller, disconnect } = open();
    disconnect();
    const { channel: _none, ...platform } = tab.platform;
    const page = createPaymentController({
      ...platform,
      order,
      language: en,
      announcer: createRecordedAnnouncer(),
      pay: async () => ({ kind: 'succeeded' }),
      check: never,
    });
    const leave = page.connect();
    page.pay();
    await clock.pass(1_000);
    expect([controller.getState().status, page.getState().status]).toEqual(['review', 'succeeded']);
    leave();
    vi.unstubAllGlobals();
  });

  it.each(['cancel', 'undo'] as const)('answers a press of "%s" if the server continues', async (press) => {
    const { clock, open } = simulatePayment();
    const held: PayOutcome =
      press === 'undo' ? { kind: 'undoable', forMs: 60_000 } : { kind: 'action-required', action };
    const page = open({ pay: async () => held, check: never, cancel: async () => held });
    page.controller.pay();
    await clock.pass(100);
    page.controller[press]();
    await clock.pass(100);
    expect(page.said.at(-1)).toBe(replies['still-going']);
  });

  it('does not send again after a reload before the order’s current amount was heard', async () => {
    const sent: unknown[] = [];
    const { clock, open } = simulatePayment({ review: 'masked' });
    const pay = ({ order: { amount } }: PayRequest) => {
      sent.push(amount.minorUnits);
      return never();
    };
    const how = { pay, check: async (): Promise<PayOutcome> => ({ kind: 'not-found' }), createPaymentId: () => 'id-1' };
    const page = open(how);
    page.controller.speakOrder();
    page.controller.pay();
    await clock.pass(100);
    page.tab.end();
    const next = open({ ...how, order: { ...order, amount: { minorUnits: 9900, currency: 'USD' } } });
    await clock.pass(10_000);
    next.controller.sendAgain();
    await clock.pass(100);
    expect(sent).toEqual([2350]);
    expect(next.said.at(-1)).toBe(messageOf('can-send-again', { amount: { minorUnits: 9900, currency: 'USD' } }));
    next.controller.sendAgain();
    await clock.pass(100);
    expect(sent).toEqual([2350, 9900]);
  });

  it('does not send again if only "Still not clear" was heard, which names no amount', async () => {
    const sent: unknown[] = [];
    const { clock, open } = simulatePayment({ review: 'masked' });
    let answer: PayOutcome = { kind: 'processing' };
    const pay = (request: PayRequest) => {
      sent.push(request.order.amount.minorUnits);
      return never();
    };
    const how = { pay, check: async () => answer, createPaymentId: () => 'id-1' };
    const page = open(how);
    page.controller.speakOrder();
    page.controller.pay();
    await clock.pass(100);
    page.tab.end();
    const next = open(how);
    await clock.pass(60_000);
    expect(next.said).toContain(replies['still-unknown']);
    answer = { kind: 'not-found' };
    await clock.pass(120_000);
    next.controller.sendAgain();
    await clock.pass(100);
    expect(sent).toEqual([2350]);
    expect(next.said.at(-1)).toBe(messageOf('can-send-again'));
  });

  it('never says "do not pay again" while it says that it can be sent again', async () => {
    const { clock, open } = simulatePayment();
    let checked: PayOutcome = { kind: 'not-found' };
    const page = open({ pay: broken, check: async () => checked });
    const canSend = messageOf('can-send-again');
    page.controller.pay();
    await clock.pass(10_000);
    for (const press of ['pay', 'checkNow', 'speakOrder'] as const) {
      const before = page.said.length;
      page.controller[press]();
      await clock.pass(100);
      expect(page.said.slice(before).filter((text) => text !== canSend)).toEqual([]);
    }
    checked = { kind: 'processing' };
    await clock.pass(60_000);
    expect(page.said.at(-1)).toMatch(beginsAs('unknown'));
  });

  it.each<PayOutcome>([{ kind: 'succeeded' }, { kind: 'declined' }, { kind: 'unknown' }])(
    'tells the payer who returns to a payment its state, up to its end: $kind',
    async (outcome) => {
      const { clock, open } = simulatePayment();
      const announcer = createRecordedAnnouncer();
      const how = { announcer, pay: async () => outcome, check: async () => outcome };
      const { controller, disconnect, tab } = open(how);
      controller.pay();
      await clock.pass(1_000);
      disconnect();
      const before = announcer.said.length;
      for (let visit = 0; visit < 2; visit += 1) {
        const back = [open({ ...how, ...tab.platform }), open({ ...how, ...tab.platform })];
        await clock.pass(60_000);
        for (const one of back) one.disconnect();
      }
      const [checking, end] = [
        expect.stringMatching(/^Checking/),
        expect.stringMatching(beginsAs(['succeeded', 'declined', 'unknown'])),
      ];
      expect(announcer.said.slice(before).map(({ text }) => text)).toEqual([checking, end, checking, end]);
    },
  );
});
