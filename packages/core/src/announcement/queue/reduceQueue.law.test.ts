import {
  reduceQueue,
  type Channels,
  type Message,
  type QueueEvent,
  type QueueState,
} from '@payaloud/core/announcement';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playTrace, type Action, type Reduce, type VoiceHabit } from './queueWorld';

const runs = Number(process.env.PAYALOUD_SOAK ?? 1_000);

const message: fc.Arbitrary<Message> = fc.record(
  {
    text: fc.constantFrom('Paid 23.50 dollars', 'Declined 23.50 dollars', 'Paying 23.50 dollars', 'Coupon applied'),
    urgency: fc.constantFrom('polite' as const, 'assertive' as const),
    masked: fc.constant('Paid.'),
    id: fc.constantFrom('payment-1:succeeded', 'payment-2:succeeded'),
    topic: fc.constantFrom('payment-1', 'payment-2'),
    closes: fc.constantFrom('payment-1', 'payment-2'),
    staleAfterMs: fc.constantFrom(400, 10_000),
  },
  { requiredKeys: ['text', 'urgency'] },
);

const wait = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 12_000 }));
const faults = ['repeat', 'stop', 'focus', 'capture', 'release', 'hide', 'show', 'open', 'close'] as const;
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ wait, do: fc.constant('announce' as const), message }) },
  { weight: 4, arbitrary: fc.record({ wait, do: fc.constantFrom(...faults) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      wait,
      do: fc.constant('echo' as const),
      cause: fc.constantFrom('payer' as const, 'page' as const),
    }),
  },
);
const channels: fc.Arbitrary<Channels> = fc.record({
  regions: fc.constantFrom('on' as const, 'off' as const),
  voice: fc.constantFrom('off' as const, 'quiet' as const, 'masked' as const, 'all' as const),
});
const voiceHabit: fc.Arbitrary<VoiceHabit> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 6_000 }) },
  { weight: 1, arbitrary: fc.constantFrom('stalls' as const, 'fails' as const) },
);
const trace = fc.record({
  actions: fc.array(action, { maxLength: 40, size: 'max' }),
  channels,
  slots: fc.constantFrom(1, 3),
  inDialog: fc.constantFrom('regions' as const, 'notify' as const),
  voice: fc.array(voiceHabit, { maxLength: 8, size: 'max' }),
});

function check(reduce: Reduce, numRuns: number) {
  const property = fc.property(trace, (world) => {
    const broken = playTrace(reduce, world);
    if (broken.length > 0) throw new Error(broken.join('; '));
  });
  return fc.check(property, { numRuns, seed: 20_261_124 });
}

describe('the queue of announcements', () => {
  it(
    `says every event once, in order, by one voice and never into an open microphone (${runs} traces)`,
    { timeout: 600_000 },
    () => {
      const { failed, counterexample, errorInstance } = check(reduceQueue, runs);
      expect(failed, `${JSON.stringify(counterexample)}\n${String(errorInstance)}`).toBe(false);
    },
  );

  describe('catches a planted bug', () => {
    const bugs: Record<string, Reduce> = {
      'lost: the third that waits is forgotten': (state, event) =>
        event.type === 'announced' && state.waiting.length === 2 ? { state, effects: [] } : reduceQueue(state, event),
      'double: after a modal the last one is said again': (state, event) =>
        reduceQueue(withLastAgain(state, event), event),
      'double: what a screen reader was handed is said again when the dialog closes': (state, event) =>
        reduceQueue({ ...state, surface: 'regions' }, event),
      'lost: what a region still held when the dialog closed counts as heard': (state, event) =>
        reduceQueue({ ...state, surface: 'notify' }, event),
      'swapped: the youngest two change places': (state, event) => {
        const step = reduceQueue(state, event);
        const [last, before] = [step.state.waiting.at(-1), step.state.waiting.at(-2)];
        if (event.type !== 'announced' || !last || !before) return step;
        return { ...step, state: { ...step.state, waiting: [...step.state.waiting.slice(0, -2), last, before] } };
      },
    };

    it.each(Object.keys(bugs))('%s', (name) => {
      const reduce = bugs[name] ?? reduceQueue;
      const { failed, errorInstance } = check(reduce, 1_000);
      expect(failed).toBe(true);
      expect(String(errorInstance)).toContain(name.split(':')[0]);
    });
  });
});

function withLastAgain(state: QueueState, event: QueueEvent): QueueState {
  const last = state.history.at(-1);
  if (event.type !== 'surface-changed' || !last) return state;
  return {
    ...state,
    waiting: [...state.waiting, { key: last.key, message: last.message, since: event.at, kind: 'event' }],
  };
}
