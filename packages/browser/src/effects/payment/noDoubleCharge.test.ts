import type { PayOutcome } from '@payaloud/core/payment';
import { describe, expect, it } from 'vitest';
import { isSoak } from '../../../../../test/laws';
import { simulatePayment } from './test-support/simulatePayment';

const everyLag = [0, 10, 20, 25, 26, 33, 40, 49, 75, 100, 150, 200, 250, 333, 400, 499, 500];
const lags = isSoak ? everyLag : [0, 10, 25, 26, 49, 100, 250, 499, 500];
const gaps = [0, 1, 10, 25, 30, 39, 50, 75, 100, 149, 200, 260, 350, 499, 500, 501, 550, 600];

describe('one order in tabs without locks and messages, with lagging storage', () => {
  it.each(lags)('is charged once from two tabs (%i ms)', async (storageLagMs) => {
    for (const gap of gaps) {
      const { clock, provider, open } = simulatePayment({ missing: ['lock', 'channel'], storageLagMs });
      const tabs = [open(), open()];
      for (const { controller } of tabs) {
        controller.pay();
        await clock.pass(gap);
      }
      await clock.pass(20_000);
      expect([gap, provider.chargesOf('order-1').length]).toEqual([gap, 1]);
      expect(tabs.map(({ status }) => status())).toEqual(['succeeded', 'succeeded']);
    }
  });

  it.each(lags)(
    'is charged once from three tabs, whether the provider is quick or slow (%i ms)',
    async (storageLagMs) => {
      for (const workMs of [0, 25_000]) {
        for (const [index, gap] of gaps.entries()) {
          const { clock, provider, open } = simulatePayment({
            missing: ['lock', 'channel'],
            storageLagMs,
            provider: { plan: () => ({ workMs }) },
          });
          const tabs = [open(), open(), open()];
          for (const [at, { controller }] of tabs.entries()) {
            controller.pay();
            await clock.pass(at === 0 ? gap : (gaps[(index * 7 + 3) % gaps.length] ?? 0));
          }
          await clock.pass(10_000);
          // A payer who is told that the server has not seen it sends it again.
          for (const { controller } of tabs) controller.sendAgain();
          await clock.pass(60_000);
          expect([gap, workMs, provider.chargesOf('order-1').length]).toEqual([gap, workMs, 1]);
          expect(tabs.map(({ status }) => status())).toEqual(['succeeded', 'succeeded', 'succeeded']);
        }
      }
    },
  );

  it.each([0, 100, 500])('is charged once if a tab reloads meanwhile (%i ms)', async (storageLagMs) => {
    for (const gap of gaps) {
      const { clock, provider, open } = simulatePayment({ missing: ['lock', 'channel'], storageLagMs });
      const [one, other] = [open(), open()];
      one.controller.pay();
      await clock.pass(gap);
      other.controller.pay();
      await clock.pass(30);
      one.tab.end();
      const again = open();
      again.controller.pay();
      await clock.pass(20_000);
      for (const { controller } of [other, again]) {
        // The first press says the amount if it was not heard in this page.
        controller.sendAgain();
        controller.sendAgain();
      }
      await clock.pass(20_000);
      expect([gap, provider.chargesOf('order-1').length]).toEqual([gap, 1]);
      expect([other.status(), again.status()]).toEqual(['succeeded', 'succeeded']);
    }
  });
});

describe('one order in tabs with locks and lagging storage', () => {
  it.each([0, 100, 300, 500])(
    'is charged once if the first payment ends before the other tab can read it (%i ms)',
    async (storageLagMs) => {
      for (const gap of gaps) {
        const { clock, provider, open } = simulatePayment({ missing: ['channel'], storageLagMs });
        const [one, other] = [open(), open()];
        one.controller.pay();
        await clock.pass(gap);
        other.controller.pay();
        await clock.pass(3_000);
        other.controller.pay();
        await clock.pass(20_000);
        expect([gap, provider.chargesOf('order-1').length]).toEqual([gap, 1]);
        expect([one.status(), other.status()]).toEqual(['succeeded', 'succeeded']);
      }
    },
  );
});

it('is sent without waiting if the tab holds the lock or cannot store anything', async () => {
  for (const missing of [[], ['lock', 'storage']] as ('lock' | 'storage')[][]) {
    const { clock, provider, open } = simulatePayment({
      missing,
      provider: { journey: () => ({ thereMs: 0, backMs: 0 }) },
    });
    open().controller.pay();
    await clock.pass(0);
    expect(provider.requests).toBe(1);
  }
});

it('after a reload is checked by its latest attempt, even if another tab then resent the previous one', async () => {
  const { clock, open } = simulatePayment({ missing: ['lock', 'channel'], storageLagMs: 40 });
  const sent: string[] = [];
  let verdict: PayOutcome = { kind: 'not-found' };
  let count = 0;
  const how = {
    createPaymentId: () => `id-${(count += 1)}`,
    pay: ({ paymentId }: { readonly paymentId: string }) => {
      sent.push(paymentId);
      return verdict.kind === 'not-found' ? Promise.reject(new Error('offline')) : Promise.resolve(verdict);
    },
    check: async (paymentId: string): Promise<PayOutcome> => (paymentId === 'id-1' ? verdict : { kind: 'processing' }),
  };
  const one = open(how);
  one.controller.pay();
  await clock.pass(10_000);
  const other = open(how);
  await clock.pass(10_000);
  for (const { controller } of [one, other])
    expect(controller.getState()).toMatchObject({ canSendAgain: true, paymentId: 'id-1' });
  other.controller.speakOrder();
  verdict = { kind: 'declined' };
  one.controller.sendAgain();
  await clock.pass(2_000);
  expect(one.status()).toBe('declined');
  one.controller.retry();
  one.controller.pay();
  verdict = { kind: 'processing' };
  await clock.pass(10);
  expect(other.controller.getState()).toMatchObject({ canSendAgain: true });
  // This tab cannot read the new attempt yet.
  other.controller.sendAgain();
  await clock.pass(5_000);
  const late = open(how);
  expect(late.controller.getState()).toMatchObject({ paymentId: 'id-2' });
});
