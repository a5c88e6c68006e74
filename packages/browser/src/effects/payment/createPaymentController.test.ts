import { en } from '@payaloud/core/languages/en';
import type { PayOutcome } from '@payaloud/core/payment';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { simulatePayment, order } from './test-support/simulatePayment';
import { beginsAs, messageOf } from './test-support/messageOf';

describe('the payment controller', () => {
  it('says the order, pays once it was heard, and says the outcome', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open();
    const { controller, status } = page;
    controller.pay();
    await clock.pass(200);
    expect(status()).toBe('succeeded');
    expect(provider.chargesOf('order-1')).toHaveLength(1);
    expect(page.said).toEqual([
      messageOf('review'),
      // The name of Pay has just said amount and payee.
      'Paying. Please wait.',
      expect.stringMatching(beginsAs('succeeded', order.amount)),
    ]);
  });

  it('speaks once if two components of a page follow one order, and enables Pay in both', async () => {
    const { clock, provider, open } = simulatePayment({ provider: { plan: () => ({ verdict: 'succeeded' }) } });
    const announcer = createRecordedAnnouncer({ later: (run) => void clock.after(500, run) });
    const expiry = { leftMs: 90_000, extend: () => Promise.resolve({ leftMs: 90_000 }) };
    const [one, other] = [open({ announcer, expiry }), open({ announcer, expiry })];
    await clock.pass(1_000);
    for (const { controller } of [one, other]) expect(controller.getState()).toMatchObject({ hearing: 'heard' });
    await clock.pass(30_000);
    one.controller.extend();
    other.controller.extend();
    await clock.pass(31_000);
    one.controller.pay();
    await clock.pass(5_000);
    expect([one.status(), other.status()]).toEqual(['succeeded', 'succeeded']);
    expect(provider.chargesOf('order-1')).toHaveLength(1);
    expect(announcer.said.map(({ text }) => text)).toEqual(
      (['review', 'expiring', 'extended', 'expiring', 'processing', 'succeeded'] as const).map((type) =>
        expect.stringMatching(type === 'processing' ? /^Paying\./ : beginsAs(type)),
      ),
    );
  });

  it('says the amount again to a payer who comes back to it', async () => {
    const { clock, open } = simulatePayment();
    const announcer = createRecordedAnnouncer();
    open({ announcer }).disconnect();
    open({ announcer });
    await clock.pass(100);
    expect(announcer.said).toHaveLength(2);
  });

  it('answers every further press in words and sends nothing', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open();
    const { controller } = page;
    controller.pay();
    controller.pay();
    controller.pay();
    await clock.pass(200);
    controller.pay();
    expect(provider.requests).toBe(1);
    expect(page.said.filter((text) => text.startsWith('Already paying'))).toHaveLength(2);
    expect(page.said.at(-1)).toBe(en.sentences.payment.replies['already-done']);
  });

  it.each(['masked', 'interrupted', 'dropped', 'unheard'] as const)(
    'charges nothing after a review that was %s',
    async (review) => {
      const { clock, provider, open } = simulatePayment({ review });
      const { controller } = open();
      if (review !== 'masked') {
        // Pay stays disabled unless the review was delivered; only the payer's request enables it.
        expect(controller.getState()).toMatchObject({ status: 'review', hearing: 'unheard' });
      } else controller.pay();
      await clock.pass(1_000);
      expect(provider.requests).toBe(0);
      controller.speakOrder();
      expect(controller.getState()).toMatchObject({ hearing: 'heard' });
      controller.pay();
      await clock.pass(1_000);
      expect(provider.chargesOf('order-1')).toHaveLength(1);
    },
  );

  it('does not reveal a masked amount when Pay is pressed', () => {
    const { open } = simulatePayment({ review: 'masked' });
    const page = open();
    const { controller } = page;
    controller.pay();
    expect(page.said.at(-1)).toBe(en.sentences.payment.replies['hear-first']);
  });

  it('checks after a lost reply, and ends with the server’s answer', async () => {
    let isFirst = true;
    const { clock, provider, open } = simulatePayment({
      provider: {
        journey: (to) => {
          const isLost = to === 'pay' && isFirst;
          isFirst = false;
          return { thereMs: 10, backMs: isLost ? null : 10 };
        },
      },
    });
    const page = open();
    const { controller, status } = page;
    controller.pay();
    await clock.pass(29_000);
    expect(status()).toBe('processing');
    expect(page.said.filter((text) => text === en.sentences.payment.replies['still-going'])).toHaveLength(2);
    await clock.pass(1_500);
    expect(status()).toBe('succeeded');
    expect(page.said.filter((text) => beginsAs('unknown').test(text))).toEqual([]);
    expect(page.said.slice(-2)).toEqual([messageOf('checking'), expect.stringMatching(beginsAs('succeeded'))]);
    expect(provider.requests).toBe(1);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('500'))],
    [
      'throws at once',
      () => {
        throw new TypeError('fetch');
      },
    ],
    ['answers nothing', () => Promise.resolve(undefined as never)],
    ['answers what the types do not know', () => Promise.resolve({ kind: 'weird' } as never)],
  ] as const)('treats a reply that %s as unknown, never as a refusal', async (_, pay) => {
    const { clock, open } = simulatePayment();
    const { controller, status } = open({ pay: pay as () => Promise<PayOutcome>, check: () => new Promise(() => {}) });
    controller.pay();
    await clock.pass(60_000);
    expect(status()).toBe('unknown');
  });

  it('sends the same id again only if the server never saw it', async () => {
    const ids: string[] = [];
    const { clock, open } = simulatePayment();
    const { controller } = open({
      pay: ({ paymentId }) => {
        ids.push(paymentId);
        return ids.length === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ kind: 'succeeded' });
      },
    });
    controller.pay();
    controller.sendAgain();
    await clock.pass(5_000);
    expect(controller.getState()).toMatchObject({ status: 'unknown', canSendAgain: true });
    controller.sendAgain();
    controller.sendAgain();
    await clock.pass(100);
    expect(controller.getState().status).toBe('succeeded');
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it('resumes after a reload with a GET', async () => {
    const { clock, provider, open } = simulatePayment({ provider: { plan: () => ({ workMs: 5_000 }) } });
    const first = open();
    first.controller.pay();
    await clock.pass(60);
    first.tab.end();
    const second = open();
    expect(second.controller.getState()).toMatchObject({ status: 'processing', phase: 'checking' });
    await clock.pass(10_000);
    expect(second.status()).toBe('succeeded');
    expect(second.said[0]).toMatch(/^Checking/);
    expect(provider.requests).toBe(1);
  });

  it('stores only the payment’s id and whether it was reported as paid', async () => {
    const kept = new Map<string, string>();
    const { clock, open } = simulatePayment();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const { controller } = open({ storage, createPaymentId: () => 'id-1' });
    controller.pay();
    await clock.pass(20);
    expect([...kept]).toEqual([['payaloud:payment:order-1', 'id-1']]);
    await clock.pass(500);
    expect([...kept]).toEqual([
      ['payaloud:payment:order-1', 'id-1'],
      ['payaloud:paid:order-1', 'id-1'],
    ]);
    controller.forget();
    expect(kept.size).toBe(0);
  });

  it.each([[[]], [['lock']], [['channel']], [['lock', 'channel']]] as const)(
    'pays once if two tabs press at the same moment without %s',
    async (missing) => {
      const { clock, provider, open } = simulatePayment({
        missing: [...missing],
        provider: { plan: () => ({ workMs: 2_000 }) },
      });
      const tabs = [open(), open()];
      for (const { controller } of tabs) controller.pay();
      await clock.pass(60);
      for (const { controller } of tabs) controller.pay();
      await clock.pass(20_000);
      for (const { controller } of tabs) controller.pay();
      await clock.pass(20_000);
      expect(provider.chargesOf('order-1')).toHaveLength(1);
      expect(tabs.map(({ status }) => status())).toEqual(['succeeded', 'succeeded']);
    },
  );

  it.each([0, 5, 19])('pays once if two tabs without locks press %i ms apart and storage lags', async (apart) => {
    const { clock, provider, open } = simulatePayment({ missing: ['lock', 'channel'], storageLagMs: 20 });
    const [one, other] = [open(), open()];
    one.controller.pay();
    await clock.pass(apart);
    other.controller.pay();
    await clock.pass(20_000);
    expect(provider.chargesOf('order-1')).toHaveLength(1);
    expect([one.status(), other.status()]).toEqual(['succeeded', 'succeeded']);
  });

  it('says at a press that another tab is paying', async () => {
    const { clock, open } = simulatePayment({ missing: ['channel'] });
    const [one, other] = [open({ undoMs: 5_000 }), open({ undoMs: 5_000 })];
    one.controller.pay();
    await Promise.resolve();
    other.controller.pay();
    await clock.pass(0);
    expect(other.said.at(-1)).toBe('Another tab is paying 23.50 dollars to Corner Cafe. Go on there.');
    expect(other.controller.getState()).toMatchObject({ status: 'review', hearing: 'heard' });
  });

  it('says again that the bank waits for the payer when Pay is pressed then', async () => {
    const { clock, open } = simulatePayment({
      provider: { plan: () => ({ action: { kind: '3-d-secure', url: 'https://bank.example' } }) },
    });
    const page = open();
    page.controller.pay();
    await clock.pass(200);
    page.controller.pay();
    await clock.pass(200);
    const question = messageOf('action-required', { action: '3-d-secure' });
    expect(page.said.slice(-2)).toEqual([question, question]);
  });

  it('opens the bank’s page as often as the payer likes, and asks when they return', async () => {
    const { clock, provider, open } = simulatePayment({
      provider: { plan: () => ({ action: { kind: '3-d-secure', url: 'https://bank.example' } }) },
    });
    const opened: string[] = [];
    const page = open({
      createPaymentId: () => 'id-1',
      performAction: async ({ kind }) => void opened.push(kind),
    });
    const { controller, status } = page;
    controller.pay();
    await clock.pass(200);
    expect(status()).toBe('action-required');
    expect(page.said.at(-1)).toBe(messageOf('action-required', { action: '3-d-secure' }));
    controller.performAction();
    await clock.pass(200);
    controller.performAction();
    await clock.pass(200);
    expect(opened).toEqual(['3-d-secure', '3-d-secure']);
    provider.confirmAction('id-1');
    controller.returned();
    await clock.pass(200);
    expect(status()).toBe('succeeded');
    expect(provider.requests).toBe(1);
  });

  it('answers the payer’s question even if nothing is new', async () => {
    const { clock, open } = simulatePayment({ provider: { plan: () => ({ workMs: 600_000 }) } });
    const page = open();
    const { controller } = page;
    controller.pay();
    await clock.pass(500);
    controller.checkNow();
    await clock.pass(500);
    expect(page.said.at(-1)).toBe(en.sentences.payment.replies['still-going']);
  });

  it('tries again with a new id after a refusal, only once the amount was heard again', async () => {
    const verdicts = ['declined', 'succeeded'] as const;
    const ids: string[] = [];
    const { clock, provider, open } = simulatePayment({
      provider: { plan: () => ({ verdict: verdicts[Math.min(ids.length - 1, 1)] ?? 'succeeded' }) },
    });
    const page = open({
      createPaymentId: () => {
        ids.push(`id-${ids.length}`);
        return ids.at(-1) ?? '';
      },
    });
    const { controller, status } = page;
    controller.pay();
    await clock.pass(500);
    expect(status()).toBe('declined');
    expect(page.said.at(-1)).toBe(messageOf('declined', { reason: 'insufficient-funds' }));
    controller.retry();
    expect(page.said.at(-1)).toMatch(beginsAs('review'));
    controller.pay();
    await clock.pass(500);
    expect(status()).toBe('succeeded');
    expect(provider.chargesOf('order-1')).toEqual(['id-1']);
  });

  it('tries again with the order that the app shows now, not with the declined one', async () => {
    const { clock, provider, open } = simulatePayment({ provider: { plan: () => ({ verdict: 'declined' }) } });
    const page = open();
    const { controller } = page;
    controller.pay();
    await clock.pass(500);
    controller.setOrder({ ...order, amount: { minorUnits: 1200, currency: 'USD' } });
    controller.retry();
    expect(page.said.at(-1)).toMatch(beginsAs('review', { minorUnits: 1200, currency: 'USD' }));
    expect(controller.getState()).toMatchObject({ status: 'review', order: { amount: { minorUnits: 1200 } } });
    expect(provider.requests).toBe(1);
  });

  it('announces the charged amount if the page shows another amount of the same order', async () => {
    const { clock, open } = simulatePayment();
    const first = open();
    first.controller.pay();
    await clock.pass(500);
    const dearer = open({
      order: { ...order, amount: { minorUnits: 9900, currency: 'USD' } },
      check: async () => ({ kind: 'succeeded', amount: order.amount }),
    });
    await clock.pass(2_000);
    expect(dearer.said.at(-1)).toMatch(/^Paid 23\.50 dollars/);
    expect(dearer.said.join()).not.toMatch(/Paid 99/);
  });

  it('finds the last attempt even if a full storage kept only the one before', async () => {
    const ids = ['a', 'b', 'c'];
    const { clock, provider, open } = simulatePayment({
      provider: {
        plan: (id) => ({ verdict: id === 'a' ? 'declined' : 'succeeded' }),
      },
    });
    const kept = new Map<string, string>();
    const full = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (kept.size > 0) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, value);
      },
      removeItem: (key: string) => void kept.delete(key),
    };
    const page = open({ storage: full, createPaymentId: () => ids.shift() ?? '' });
    page.controller.pay();
    await clock.pass(500);
    page.controller.retry();
    page.controller.pay();
    await clock.pass(500);
    expect(page.status()).toBe('succeeded');
    expect(provider.chargesOf('order-1')).toEqual(['b']);
    expect([...kept.values()]).not.toContain('a');
  });

  it('ignores an empty id in storage', async () => {
    const { clock, provider, open } = simulatePayment();
    const storage = { getItem: () => '', setItem: () => {}, removeItem: () => {} };
    const page = open({ storage });
    expect(page.status()).toBe('review');
    page.controller.pay();
    await clock.pass(500);
    expect(page.status()).toBe('succeeded');
    expect(provider.requests).toBe(1);
  });

  it('says nothing twice when it is connected, disconnected and connected again', () => {
    const { open } = simulatePayment();
    const page = open();
    const { controller, disconnect } = page;
    disconnect();
    controller.connect();
    expect(page.said).toHaveLength(1);
  });

  it('starts over with another order, but not in the middle of a payment', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open();
    const { controller } = page;
    controller.setOrder({ ...order, amount: { minorUnits: 9900, currency: 'USD' } });
    await clock.pass(1_000);
    expect(page.said.at(-1)).toMatch(beginsAs('review', { minorUnits: 9900, currency: 'USD' }));
    controller.pay();
    controller.setOrder(order);
    await clock.pass(500);
    expect(controller.getState()).toMatchObject({ status: 'succeeded', order: { amount: { minorUnits: 9900 } } });
    expect(provider.requests).toBe(1);
  });
});
