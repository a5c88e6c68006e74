import { runFlow } from '@payaloud/browser/internal';
import type { Flow } from '@payaloud/core/internal/flow';
import { createFakeClock } from '@payaloud/testing';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runs } from '../../../../test/laws';

const places = ['facts', 'update', 'needs', 'start', 'end', 'handler', 'listener'] as const;

/** Instructions for the simulated flow about one event. */
interface Orders {
  readonly throwsIn: readonly (typeof places)[number][];
  /** How many events the handler and the second listener dispatch. */
  readonly fromHandler: number;
  readonly fromListener: number;
  /** The timer that the next state needs; null for none. */
  readonly timer: string | null;
}

const anyOrders: fc.Arbitrary<Orders> = fc.record({
  throwsIn: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.subarray([...places]) }),
  fromHandler: fc.nat({ max: 2 }),
  fromListener: fc.nat({ max: 2 }),
  timer: fc.option(fc.constantFrom('a', 'b', 'c')),
});

const quiet: Orders = { throwsIn: [], fromHandler: 0, fromListener: 0, timer: null };

interface State {
  readonly last: number;
  readonly timer: string | null;
}

/** A flow that follows `orders[n]` for the nth dispatched event, and records what became of each event. */
function simulateFlow(orders: readonly Orders[]) {
  const clock = createFakeClock();
  const record = { decided: [] as number[], handled: [] as number[], told: [] as number[] };
  const open: string[] = [];
  const started = { facts: 0, dispatched: 0 };
  let current = quiet;

  const ordersOf = (event: number) => orders[event] ?? quiet;
  const mayThrow = (place: (typeof places)[number], { throwsIn } = current) => {
    if (throwsIn.includes(place)) throw new Error(`planned in ${place}`);
  };
  const flow: Flow<State, number, null, number, { readonly key: string }> = {
    name: 'ordered',
    update(_state, event) {
      current = ordersOf(event);
      record.decided.push(event);
      mayThrow('update');
      return { state: { last: event, timer: current.timer }, effects: [event] };
    },
    needs({ timer }) {
      mayThrow('needs');
      return timer === null ? [] : [{ key: timer }];
    },
  };
  const running = runFlow(flow, {
    initial: { last: -1, timer: null },
    readFacts() {
      mayThrow('facts', ordersOf(started.facts++));
      return null;
    },
    handle(effect) {
      expect(effect).toBe(running.getState().last);
      record.handled.push(effect);
      send(current.fromHandler);
      mayThrow('handler');
    },
    startNeed({ key }) {
      mayThrow('start');
      open.push(key);
      const cancel = clock.after(1_000, () => {});
      return () => {
        cancel();
        open.splice(open.indexOf(key), 1);
        mayThrow('end');
      };
    },
  });
  running.subscribe(() => mayThrow('listener'));
  running.subscribe(() => {
    record.told.push(running.getState().last);
    send(current.fromListener);
  });
  function send(count = 1) {
    for (let sent = 0; sent < count && started.dispatched < orders.length; sent += 1) {
      running.dispatch(started.dispatched++);
    }
  }
  return { send, record, open, started, running };
}

describe('runFlow', () => {
  // Each planned exception is reported in a separate task. New fake timers drop those tasks.
  beforeEach(() => void vi.useFakeTimers());

  it('handles every dispatched event once and in order, even if code throws or dispatches meanwhile', () => {
    fc.assert(
      fc.property(fc.array(anyOrders, { minLength: 1, maxLength: 30, size: 'max' }), (orders) => {
        const { send, record, started } = simulateFlow(orders);
        send(orders.length);
        const events = Array.from({ length: started.dispatched }, (_, event) => event);
        const without = (...where: string[]) =>
          events.filter((event) => !orders[event]?.throwsIn.some((place) => where.includes(place)));
        expect(record.decided).toEqual(without('facts'));
        expect(record.handled).toEqual(without('facts', 'update'));
        expect(record.told).toEqual(without('facts', 'update'));
        vi.clearAllTimers();
      }),
      runs(10),
    );
  });

  it('ends work when its need ends, and starts each need once', () => {
    fc.assert(
      fc.property(fc.array(anyOrders, { minLength: 1, maxLength: 30, size: 'max' }), (orders) => {
        const { send, open, running } = simulateFlow([...orders, { ...quiet, timer: 'a' }, quiet]);
        send(orders.length);
        expect(new Set(open).size).toBe(open.length);
        send(1);
        expect(running.getState().timer === 'a' ? open : ['a']).toEqual(['a']);
        send(2);
        expect(open).toEqual([]);
        vi.clearAllTimers();
      }),
      runs(11),
    );
  });

  it('reports each exception once', () => {
    const { send } = simulateFlow([{ ...quiet, throwsIn: ['handler', 'listener'] }]);
    send();
    expect(() => vi.advanceTimersToNextTimer()).toThrow('planned in handler');
    expect(() => vi.advanceTimersToNextTimer()).toThrow('planned in listener');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts the needs of a state before its effects, and tells listeners after them', () => {
    const log: string[] = [];
    const running = runFlow<number, 'next', null, string, { key: string }>(
      {
        name: 'order',
        update: (at) => ({ state: at + 1, effects: [`effect ${at}`] }),
        needs: (at) => [{ key: `${at}` }],
      },
      {
        initial: 0,
        readFacts: () => null,
        handle: (effect) => log.push(effect),
        startNeed({ key }) {
          log.push(`start ${key}`);
          return () => log.push(`end ${key}`);
        },
      },
    );
    running.subscribe(() => log.push(`told ${running.getState()}`));
    running.dispatch('next');
    running.dispatch('next');
    expect(log).toEqual(['start 1', 'effect 0', 'told 1', 'end 1', 'start 2', 'effect 1', 'told 2']);
  });

  it('does not call a listener that another listener has just unsubscribed', () => {
    const { send, running } = simulateFlow([quiet, quiet]);
    const undo = running.subscribe(() => stop());
    const late = vi.fn();
    const stop = running.subscribe(late);
    send(2);
    undo();
    expect(late).not.toHaveBeenCalled();
  });

  it('passes each step to the trace hook as plain data', () => {
    const hook = Symbol.for('payaloud.trace');
    const steps: unknown[] = [];
    const page = globalThis as { [hook]?: (step: unknown) => void };
    page[hook] = (step) => steps.push(step);
    simulateFlow([{ ...quiet, timer: 'b' }]).send();
    delete page[hook];
    expect(steps).toEqual([{ flow: 'ordered', event: 0, facts: null, state: { last: 0, timer: 'b' }, effects: [0] }]);
  });
});
