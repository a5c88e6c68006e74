import { en } from '@payaloud/core/languages/en';
import { createCountingProvider, createFakeClock, createRecordedAnnouncer, createTabs } from '@payaloud/testing';
import { afterAll, expect, it, vi } from 'vitest';
import { createLatePart } from '../../runtime/test-support/createLatePart';
import { createPaymentController } from './createPaymentController';
import * as handlers from './handlers';
import type { PaymentControllerOptions } from './options';
import { beginsAs, messageOf } from './test-support/messageOf';

// `runtime/whenReady.dom.test.ts` tests the rules that every flow with late code shares.

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };
const review = messageOf('review');
const { loading } = en.sentences.payment;

function openPage(more: Partial<PaymentControllerOptions> = {}, stored?: string) {
  const clock = createFakeClock();
  const provider = createCountingProvider({ clock, journey: () => ({ thereMs: 50, backMs: 50 }) });
  const tab = createTabs({ clock }).open();
  if (stored) tab.platform.storage?.setItem('payaloud:payment:order-1', stored);
  const late = createLatePart(handlers);
  const announcer = createRecordedAnnouncer();
  const controller = createPaymentController(
    {
      ...tab.platform,
      order,
      language: en,
      announcer,
      pay: (request) => provider.pay(request),
      check: (paymentId) => provider.check(paymentId),
      ...more,
    },
    late.part,
  );
  controller.connect();
  const said = () => announcer.said.map(({ text }) => text);
  return { clock, provider, tab, late, controller, said, status: () => controller.getState().status };
}

it('Pay sends nothing until its code is there, not even when it comes, and pays at the next press', async () => {
  const { clock, late, controller, said, provider, status } = openPage();
  controller.pay();
  expect([said(), status(), late.requests]).toEqual([[review, loading.loading], 'review', 1]);
  await late.arrive();
  await clock.pass(5_000);
  expect([said().at(-1), provider.requests]).toEqual([loading.ready, 0]);
  controller.pay();
  await clock.pass(5_000);
  expect([status(), provider.chargesOf('order-1').length]).toEqual(['succeeded', 1]);
});

it('a review can be cancelled, started again, extended and given another order without that code, and ends on time', async () => {
  const extend = vi.fn(() => Promise.resolve({ leftMs: 90_000 }));
  const { clock, controller, said, status } = openPage({ expiry: { leftMs: 90_000, extend } });
  const dearer = review.replace('23.50', '99.00');
  controller.setOrder({ ...order, amount: { minorUnits: 9900, currency: 'USD' } });
  // A changed total is said once it stays the same.
  await clock.pass(1_000);
  controller.cancel();
  controller.retry();
  expect(said()).toEqual([review, dearer, expect.stringMatching(beginsAs('cancelled')), dearer]);
  await clock.pass(40_000);
  controller.extend();
  await clock.pass(60_000);
  expect([extend.mock.calls.length, status()]).toEqual([1, 'review']);
  await clock.pass(40_000);
  expect([status(), said().at(-1)]).toEqual(['expired', expect.stringMatching(beginsAs('expired'))]);
});

it('a payment that a reload cut off is asked about as soon as that code is there', async () => {
  const check = vi.fn(() => Promise.resolve({ kind: 'succeeded' } as const));
  const { late, said, clock, status } = openPage({ check }, 'id-1');
  expect([said(), late.requests]).toEqual([[expect.stringMatching(beginsAs('checking'))], 1]);
  await late.arrive();
  await clock.pass(1_000);
  expect([check.mock.calls.length, status()]).toEqual([1, 'succeeded']);
});

it('while that code cannot come, such a payment is called unknown once, and asked about until it is known', async () => {
  const check = vi.fn(() => Promise.resolve({ kind: 'succeeded' } as const));
  const { late, said, clock, status } = openPage({ check }, 'id-1');
  for (let fails = 0; fails < 4; fails += 1) {
    await late.fail();
    await clock.pass(10_000);
  }
  expect(said()).toEqual([
    expect.stringMatching(beginsAs('checking')),
    en.sentences.payment.replies['still-unknown'],
    expect.stringMatching(beginsAs('unknown')),
  ]);
  await late.arrive();
  await clock.pass(30_000);
  expect([check.mock.calls.length, status(), said().at(-1)]).toEqual([
    1,
    'succeeded',
    expect.stringMatching(beginsAs('succeeded')),
  ]);
});

it('Pay waits for interface code that is needed after it, too', async () => {
  const panel = createLatePart('panel');
  const { late, controller, said } = openPage({ alsoNeeded: panel.part });
  controller.pay();
  await late.arrive();
  expect([said().at(-1), controller.getReadiness()]).toEqual([loading.loading, 'loading']);
  await panel.arrive();
  expect([said().at(-1), controller.getReadiness()]).toEqual([loading.ready, 'ready']);
});

it('a payment that a reload cut off is asked about although interface code cannot come', async () => {
  const panel = createLatePart('panel');
  const { late, clock, status } = openPage(
    { alsoNeeded: panel.part, check: () => Promise.resolve({ kind: 'succeeded' }) },
    'id-1',
  );
  await panel.fail();
  await late.arrive();
  await clock.pass(1_000);
  expect(status()).toBe('succeeded');
});
