import { firstPaymentFlow, paymentFlow, type PaymentEffect, type PaymentFlowEvent } from '@payaloud/core/payment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPurePage, noFacts, order } from './test-support/createPurePage';
import { numRuns, runs } from '../../../../../test/laws';

const dearer = { ...order, amount: { minorUnits: 9900, currency: 'USD' } };
const another = { ...order, id: 'order-2' };
const loading = { afterPay: 'loading' } as const;
const failed = { afterPay: 'failed' } as const;
const heard: PaymentFlowEvent = { type: 'delivered', order, hearing: 'heard', opensPay: true };

/** An event that can occur before Pay, with its time. */
type Early = (PaymentFlowEvent | { readonly type: 'stored'; readonly latest: string }) & { readonly at: number };

const earlyEvent = fc.oneof(
  fc.record({
    type: fc.constant('delivered'),
    order: fc.constantFrom(order, dearer),
    hearing: fc.constantFrom('heard', 'masked'),
    opensPay: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('watched', 'watched', 'left', 'woke', 'time-due') }),
  fc.record({ type: fc.constantFrom('cancel', 'retry', 'speak-order', 'extend', 'next', 'forget') }),
  fc.record({ type: fc.constantFrom('undo', 'send-again', 'perform-action', 'returned', 'check-now') }),
  fc.record({ type: fc.constant('extended'), turn: fc.constantFrom(1, 2), leftMs: fc.constantFrom(null, 90_000) }),
  fc.record({ type: fc.constant('order-set'), order: fc.constantFrom(order, dearer, another) }),
  fc.record({ type: fc.constant('news'), orderId: fc.constant(order.id), paymentId: fc.constantFrom('a', 'b') }),
  fc.record({ type: fc.constant('slow'), paymentId: fc.constantFrom('a', 'b') }),
  fc.record({ type: fc.constant('stored'), latest: fc.constantFrom('a', 'b') }),
);
const early = fc.array(fc.tuple(earlyEvent, fc.nat({ max: 40_000 })), { maxLength: 30, size: 'max' }).map((events) => {
  const now = { at: 0 };
  return events.map(([event, ms]) => ({ ...event, at: (now.at += ms) })) as unknown as readonly Early[];
});

function run(events: readonly Early[], when: 'late' | 'from the start') {
  const page = createPurePage({}, { expiry: { leftMs: 120_000, warnMs: 60_000, canExtend: true } });
  const last = events.at(-1)?.at ?? 0;
  for (const { at, ...event } of events) {
    const now = { monotonic: at, wall: at };
    if (event.type === 'stored') page.store(order.id, { latest: event.latest });
    else page.dispatch(event, { now, ...(when === 'late' ? loading : {}) });
  }
  const before = page.taken.flatMap(({ effects }) => effects);
  page.dispatch({ type: 'after-pay' }, { now: { monotonic: last, wall: last } });
  return { flow: page.flow, before, all: page.taken.flatMap(({ effects }) => effects) };
}

/** Everything that the payer hears about the payment, except replies to checks, which only come later. */
const told = (effects: readonly PaymentEffect[]) =>
  effects.filter(({ type }) => ['say', 'tell', 'leave-review', 'forget'].includes(type));

describe('after-pay code that loads late', () => {
  it('does not change what was decided and said before it loaded, and is required by all that sends, stores, locks or asks', () => {
    const allowed = ['say', 'tell', 'answer', 'leave-review', 'forget', 'extend'];
    const reached = new Set<string>();
    fc.assert(
      fc.property(early, (events) => {
        const late = run(events, 'late');
        for (const { type } of late.before) expect(allowed).toContain(type);
        const whole = run(events, 'from the start');
        const { current, shown, isWatched, offered, heard: known, attempts, lock, timeLeft, asking } = late.flow;
        expect({ current, shown, isWatched, offered, heard: known, attempts, lock, timeLeft }).toEqual({
          current: whole.flow.current,
          shown: whole.flow.shown,
          isWatched: whole.flow.isWatched,
          offered: whole.flow.offered,
          heard: whole.flow.heard,
          attempts: whole.flow.attempts,
          lock: whole.flow.lock,
          timeLeft: whole.flow.timeLeft,
        });
        expect(asking).toMatchObject({ paymentId: whole.flow.asking.paymentId, isOut: whole.flow.asking.isOut });
        expect(told(late.all)).toEqual(told(whole.all));
        expect(late.flow.afterPay).toEqual({
          status: 'ready',
          hasFailed: false,
          isAwaited: false,
          isFailureTold: false,
          held: [],
        });
        reached.add(current.status);
      }),
      runs(2350),
    );
    expect([...reached].sort()).toEqual(['cancelled', 'expired', 'processing', 'review']);
  });

  it('decides the same as the first part while it is missing', () => {
    fc.assert(
      fc.property(early, (events) => {
        const page = createPurePage();
        for (const { at, ...event } of events) {
          if (event.type === 'stored') continue;
          const facts = { ...noFacts, ...loading, now: { monotonic: at, wall: at } };
          facts.stored = { [order.id]: { latest: null, paid: null }, [another.id]: { latest: 'c', paid: null } };
          expect(firstPaymentFlow.update(page.flow, event, facts)).toEqual(paymentFlow.update(page.flow, event, facts));
          page.dispatch(event, loading);
        }
      }),
      { ...runs(2350), numRuns: Math.ceil(numRuns / 4) },
    );
  });
});

describe('Pay, before the after-pay code has loaded', () => {
  const reviewed = () => createPurePage().dispatch({ type: 'watched' }, loading).dispatch(heard, loading);

  it('answers each press, sends nothing, and tells the payer who pressed once that it is ready', () => {
    const page = reviewed();
    for (let press = 0; press < 2; press += 1) {
      page.dispatch({ type: 'pay' }, loading);
      expect(page.did).toEqual(['answer getting-ready']);
    }
    page.dispatch({ type: 'after-pay' });
    expect(page.did).toEqual(['answer ready']);
    page.dispatch({ type: 'after-pay' });
    expect(page.did).toEqual([]);
    page.dispatch({ type: 'pay' });
    expect(page.did).toEqual(['name']);
  });

  it('says nothing to a payer who did not press', () => {
    const page = reviewed();
    for (const facts of [failed, loading, {}]) {
      page.dispatch({ type: 'after-pay' }, facts);
      expect(page.did).toEqual([]);
    }
  });

  it('pays without another message if the first press comes just as the code arrives', () => {
    const page = reviewed().dispatch({ type: 'pay' }, loading);
    page.dispatch({ type: 'pay' });
    expect(page.did).toEqual(['name']);
  });

  it('says after each press that loading failed, and says when it is ready', () => {
    const page = reviewed().dispatch({ type: 'pay' }, loading);
    page.dispatch({ type: 'after-pay' }, failed);
    expect(page.did).toEqual(['answer not-loaded']);
    page.dispatch({ type: 'after-pay' }, loading).dispatch({ type: 'after-pay' }, failed);
    expect(page.did).toEqual([]);
    page.dispatch({ type: 'pay' }, failed);
    expect(page.did).toEqual(['answer not-loaded']);
    page.dispatch({ type: 'after-pay' });
    expect(page.did).toEqual(['answer ready']);
  });

  it('requires the amount to be heard first', () => {
    const page = createPurePage().dispatch({ type: 'watched' }, loading).dispatch({ type: 'pay' }, loading);
    expect(page.did).toEqual(['say review']);
    page.dispatch({ ...heard, hearing: 'masked' }, loading).dispatch({ type: 'pay' }, loading);
    expect(page.did).toEqual(['answer hear-first']);
    page.dispatch({ type: 'after-pay' });
    expect(page.did).toEqual([]);
  });

  it('does not say that it is ready for an order whose amount was not heard', () => {
    const page = reviewed().dispatch({ type: 'pay' }, loading);
    page.dispatch({ type: 'order-set', order: dearer }, loading).dispatch({ type: 'after-pay' });
    expect(page.did).toEqual([]);
  });

  it('expires on time', () => {
    const facts = { ...loading, expiry: { leftMs: 90_000, warnMs: 60_000, canExtend: false } };
    const page = createPurePage({}, facts).dispatch({ type: 'watched' }).dispatch(heard);
    page.dispatch({ type: 'time-due' }, { now: { monotonic: 31_000, wall: 31_000 } });
    expect(page.did).toEqual(['say expiring']);
    page.dispatch({ type: 'time-due' }, { now: { monotonic: 91_000, wall: 91_000 } });
    expect(page.did).toEqual(['say expired', 'leave-review']);
  });
});

describe('an order with a stored payment, before the after-pay code has loaded', () => {
  it('is announced as being checked, and is checked as soon as the code arrives', () => {
    const page = createPurePage();
    page.store(order.id, { latest: 'a' });
    page.dispatch({ type: 'watched' }, loading);
    expect(page.did).toEqual(['say checking', 'leave-review']);
    expect(firstPaymentFlow.needs(page.flow)).toContainEqual({ key: 'after-pay:now', type: 'after-pay', when: 'now' });
    page.dispatch({ type: 'after-pay' });
    expect(page.did).toEqual(['ask']);
  });

  it('warns once against paying again while it cannot be checked', () => {
    const page = createPurePage();
    page.store(order.id, { latest: 'a' });
    page.dispatch({ type: 'watched' }, loading).dispatch({ type: 'after-pay' }, failed);
    expect(page.did).toEqual(['answer not-checked']);
    page.dispatch({ type: 'after-pay' }, loading).dispatch({ type: 'after-pay' }, failed);
    expect(page.did).toEqual([]);
    page.dispatch({ type: 'pay' }, failed);
    expect(page.did).toEqual(['say already-paying']);
  });

  it('answers a press of Check, and asks later on the payer’s behalf', () => {
    const page = createPurePage();
    page.store(order.id, { latest: 'a' });
    page.dispatch({ type: 'watched' }, loading).dispatch({ type: 'check-now' }, loading);
    expect(page.did).toEqual(['answer still-unknown']);
    page.dispatch({ type: 'after-pay' });
    expect(page.flow.asking).toMatchObject({ paymentId: 'a', isOut: true, isForPayer: true });
  });

  it('is not reported as unpaid if it was paid before', () => {
    const page = createPurePage({}, { expiry: { leftMs: 90_000, warnMs: 60_000, canExtend: false } });
    page.store(order.id, { paid: 'a' });
    page.dispatch({ type: 'watched' }, loading).dispatch({ type: 'cancel' }, loading);
    expect([page.flow.current.status, page.did]).toEqual(['review', ['answer not-checked']]);
    page.dispatch({ type: 'time-due' }, { ...loading, now: { monotonic: 100_000, wall: 100_000 } });
    expect(page.flow.current.status).toBe('review');
    page.dispatch({ type: 'after-pay' });
    expect(page.flow.current).toMatchObject({ status: 'processing', phase: 'checking', paymentId: 'a' });
  });
});
