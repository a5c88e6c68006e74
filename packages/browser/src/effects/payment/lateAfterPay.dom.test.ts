import { en } from '@payaloud/core/languages/en';
import { createCountingProvider, createFakeClock, createRecordedAnnouncer, createTabs } from '@payaloud/testing';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createPaymentControllerWith } from './createPaymentController';
import { createLatePart } from './test-support/latePart';
import type { PaymentControllerOptions } from './options';
import { beginsAs, messageOf } from './test-support/messageOf';

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };
const review = messageOf('review');
const { replies } = en.sentences.payment;

function openPage(more: Partial<PaymentControllerOptions> = {}, stored?: string) {
  const clock = createFakeClock();
  const provider = createCountingProvider({ clock, journey: () => ({ thereMs: 50, backMs: 50 }) });
  const tab = createTabs({ clock }).open();
  if (stored) tab.platform.storage?.setItem('payaloud:payment:order-1', stored);
  const late = createLatePart();
  const announcer = createRecordedAnnouncer();
  const controller = createPaymentControllerWith(
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
  const disconnect = controller.connect();
  const said = () => announcer.said.map(({ text }) => text);
  return { clock, provider, tab, late, controller, said, disconnect, status: () => controller.getState().status };
}

/** The first event of a press, by finger or key, precedes its click. */
const touch = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

afterEach(() => vi.useRealTimers());

describe('a page before its after-pay code has loaded', () => {
  it('is reviewed and heard, and loads the code when it is idle', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { late, said, controller } = openPage();
    expect([said(), controller.getAfterPay(), late.requests]).toEqual([[review], 'loading', 0]);
    expect(controller.getState()).toMatchObject({ status: 'review', hearing: 'heard' });
    vi.advanceTimersByTime(2_000);
    expect(late.requests).toBe(1);
  });

  it('answers Pay, sends nothing when the code arrives, says so, and pays at the next press', async () => {
    const { clock, late, controller, said, provider, status } = openPage();
    touch();
    controller.pay();
    expect([said(), status(), late.requests]).toEqual([[review, replies['getting-ready']], 'review', 1]);
    await late.arrive();
    await clock.pass(5_000);
    expect([said().at(-1), controller.getAfterPay(), provider.requests]).toEqual([replies.ready, 'ready', 0]);
    controller.pay();
    await clock.pass(5_000);
    expect([status(), provider.chargesOf('order-1').length]).toEqual(['succeeded', 1]);
  });

  it('loads the code at a click without a touch or key before it, as screen readers make', () => {
    const { late, controller } = openPage();
    controller.pay();
    expect(late.requests).toBe(1);
  });

  it('notifies its listeners when the code arrives, and says nothing to a payer who did not press', async () => {
    const { late, controller, said } = openPage();
    const seen: string[] = [];
    controller.subscribe(() => seen.push(controller.getAfterPay()));
    touch();
    await late.arrive();
    expect([seen, said()]).toEqual([['ready'], [review]]);
  });

  it('says that loading failed to the payer who pressed; the next press loads again and is answered', async () => {
    const { late, controller, said, clock, provider } = openPage();
    touch();
    controller.pay();
    await late.fail();
    expect([said().at(-1), controller.getAfterPay()]).toEqual([replies['not-loaded'], 'failed']);
    touch();
    controller.pay();
    expect([said().at(-1), late.requests]).toEqual([replies['getting-ready'], 2]);
    await late.arrive();
    expect(said().at(-1)).toBe(replies.ready);
    controller.pay();
    await clock.pass(5_000);
    expect(provider.chargesOf('order-1')).toHaveLength(1);
  });

  it('shows that loading failed until the code is there, however often it is loaded again', async () => {
    const { late, controller } = openPage();
    const seen: string[] = [];
    controller.subscribe(() => seen.push(controller.getAfterPay()));
    touch();
    await late.fail();
    touch();
    await late.fail();
    controller.pay();
    await late.fail();
    expect([seen, late.requests]).toEqual([['failed'], 3]);
    touch();
    await late.arrive();
    expect(seen).toEqual(['failed', 'ready']);
  });

  it('can be cancelled, restarted and given another order', async () => {
    const { late, controller, said } = openPage();
    controller.setOrder({ ...order, amount: { minorUnits: 9900, currency: 'USD' } });
    controller.cancel();
    controller.retry();
    const dearer = review.replace('23.50', '99.00');
    expect(said()).toEqual([review, dearer, expect.stringMatching(beginsAs('cancelled')), dearer]);
    touch();
    await late.arrive();
    expect(said()).toHaveLength(4);
  });

  it('grants more time, and ends on time', async () => {
    const extend = vi.fn(() => Promise.resolve({ leftMs: 90_000 }));
    const { clock, controller, said, status } = openPage({ expiry: { leftMs: 90_000, extend } });
    await clock.pass(40_000);
    expect(said().at(-1)).toMatch(beginsAs('expiring'));
    controller.extend();
    await clock.pass(60_000);
    expect([extend.mock.calls.length, status()]).toEqual([1, 'review']);
    await clock.pass(40_000);
    expect([status(), said().at(-1)]).toEqual(['expired', expect.stringMatching(beginsAs('expired'))]);
  });
});

describe('a payment interrupted by a reload, before the after-pay code has loaded', () => {
  it('loads the code at once, says that it is being checked, and asks as soon as the code arrives', async () => {
    const check = vi.fn(() => Promise.resolve({ kind: 'succeeded' } as const));
    const { late, said, clock, status } = openPage({ check }, 'id-1');
    expect([said().length, said()[0], late.requests]).toEqual([1, expect.stringMatching(/^Checking/), 1]);
    await late.arrive();
    await clock.pass(1_000);
    expect([check.mock.calls.length, status(), said().at(-1)]).toEqual([
      1,
      'succeeded',
      expect.stringMatching(/^Paid/),
    ]);
  });

  it('says once that it cannot be checked, and keeps trying until it can', async () => {
    const check = vi.fn(() => Promise.resolve({ kind: 'succeeded' } as const));
    const { late, said, clock, controller } = openPage({ check }, 'id-1');
    for (const requests of [1, 2, 3]) {
      expect(late.requests).toBe(requests);
      await late.fail();
      expect(said().filter((text) => text === replies['not-checked'])).toHaveLength(1);
      await clock.pass(5_000);
    }
    controller.pay();
    expect(said().at(-1)).toMatch(/^Already paying/);
    await late.arrive();
    await clock.pass(1_000);
    expect(said().at(-1)).toMatch(/^Paid/);
  });

  it('stops trying when no component is watching, and continues when the page returns', async () => {
    const { late, clock, disconnect, controller } = openPage({}, 'id-1');
    disconnect();
    await late.fail();
    await clock.pass(60_000);
    expect(late.requests).toBe(1);
    controller.connect();
    expect(late.requests).toBe(2);
  });

  it('is found in another tab meanwhile', async () => {
    const { late, tab, said, status } = openPage();
    tab.platform.storage?.setItem('payaloud:payment:order-1', 'id-2');
    tab.wake();
    expect([status(), said().at(-1), late.requests]).toEqual(['processing', expect.stringMatching(/^Checking/), 1]);
  });
});
