import {
  payIntentFlow,
  readyPayIntent,
  secondPressGuardMs,
  swipeSteps,
  type PayIntentEvent,
  type PayIntentFacts,
  type PayIntentState,
} from '@payaloud/core/internal/pay-intent';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

/** An event and its monotonic time in ms. Default: 0. */
type TimedEvent = PayIntentEvent & { readonly at?: number };

const step = (state: PayIntentState, { at = 0, ...event }: TimedEvent, facts: Partial<PayIntentFacts> = {}) =>
  payIntentFlow.update(state, event, { now: at, isBlocked: false, isRangeFocused: true, ...facts });
const after = (...events: TimedEvent[]) => events.reduce((state, event) => step(state, event).state, readyPayIntent);
const slides = (...steps: number[]): TimedEvent[] => steps.map((step) => ({ type: 'slide', step }));

describe('intent to pay', () => {
  it('pays on the second press', () => {
    expect(after({ type: 'ask', at: 0 }, { type: 'confirm', at: secondPressGuardMs }).status).toBe('paid');
  });

  it('ignores the second half of a double click', () => {
    expect(after({ type: 'ask', at: 0 }, { type: 'confirm', at: 120 }).status).toBe('asked');
  });

  it('counts the guard until the press, which a busy page handles later', () => {
    const late = { type: 'confirm', at: 5 * secondPressGuardMs } as const;
    expect(after({ type: 'ask', at: 0 }, { ...late, pressedAt: secondPressGuardMs - 1 }).status).toBe('asked');
    expect(after({ type: 'ask', at: 0 }, { ...late, pressedAt: secondPressGuardMs }).status).toBe('paid');
  });

  it('pays when a drag through every step is released at the end', () => {
    expect(after({ type: 'grab' }, ...slides(1, 2, 3, 4), { type: 'release' }).status).toBe('paid');
  });

  it('does not pay while the finger is still down at the end', () => {
    expect(after({ type: 'grab' }, ...slides(1, 2, 3, 4)).status).toBe('sliding');
  });

  it('ignores a tap at the end of the range', () => {
    expect(after({ type: 'grab' }, ...slides(4), { type: 'release' })).toEqual(readyPayIntent);
  });

  it('aborts if the finger goes back before it lifts', () => {
    expect(after({ type: 'grab' }, ...slides(1, 2, 3, 4, 3), { type: 'release' })).toEqual(readyPayIntent);
  });

  it('requires a separate commit after keys have reached the end', () => {
    const there = slides(1, 2, 3, 4);
    expect(after(...there).status).toBe('sliding');
    expect(after(...there, { type: 'release' }).status).toBe('sliding');
    expect(after(...there, { type: 'commit' }).status).toBe('paid');
  });

  it('ignores a commit before the end', () => {
    expect(after(...slides(1, 2, 3), { type: 'commit' }).status).toBe('sliding');
  });

  it('does not let an accidental touch finish what keys have started', () => {
    expect(after(...slides(1, 2, 3), { type: 'grab' }, ...slides(4), { type: 'release' })).toEqual(readyPayIntent);
  });

  it('can be aborted from every state', () => {
    expect(after({ type: 'ask', at: 0 }, { type: 'abort' }, { type: 'confirm', at: 9999 })).toEqual(readyPayIntent);
    expect(after({ type: 'grab' }, ...slides(1, 2, 3, 4), { type: 'abort' }, { type: 'release' })).toEqual(
      readyPayIntent,
    );
  });

  it('accepts a new intent only after the last payment has settled', () => {
    const paid: TimedEvent[] = [
      { type: 'ask', at: 0 },
      { type: 'confirm', at: 600 },
    ];
    expect(after(...paid, { type: 'ask', at: 700 }).status).toBe('paid');
    expect(after(...paid, { type: 'settled' })).toEqual(readyPayIntent);
  });

  it('stays at the end after a payment by keys, and then starts at the start again', () => {
    const paid: TimedEvent[] = [...slides(1, 2, 3, 4), { type: 'commit' }, { type: 'settled' }];
    expect(after(...paid)).toEqual({ status: 'ready', step: swipeSteps, by: 'keys' });
    expect(after(...paid, { type: 'commit' })).toEqual(readyPayIntent);
    expect(after(...paid, ...slides(3))).toEqual(readyPayIntent);
    expect(after(...paid, { type: 'abort' })).toEqual(readyPayIntent);
  });

  it('starts at the start if the range lost focus during payment', () => {
    const paid = after(...slides(1, 2, 3, 4), { type: 'commit' });
    expect(step(paid, { type: 'settled' }, { isRangeFocused: false }).state).toEqual(readyPayIntent);
  });

  it('keeps the second step if the range is left, and resets a slide', () => {
    expect(after({ type: 'ask' }, { type: 'left-range' }).status).toBe('asked');
    expect(after(...slides(1, 2), { type: 'left-range' })).toEqual(readyPayIntent);
  });

  it('discards the intent if the offer changes', () => {
    expect(after({ type: 'ask' }, { type: 'offer-changed' })).toEqual(readyPayIntent);
    expect(after(...slides(1, 2), { type: 'offer-changed' })).toEqual(readyPayIntent);
    expect(after({ type: 'grab' }, ...slides(1, 2), { type: 'lost-finger' })).toEqual(readyPayIntent);
  });

  it('answers a blocked press and changes nothing', () => {
    const blocked = { isBlocked: true };
    expect(step(readyPayIntent, { type: 'ask' }, blocked)).toEqual({
      state: readyPayIntent,
      effects: [{ type: 'answer-blocked' }],
    });
    expect(step(after({ type: 'grab' }), { type: 'release' }, blocked).effects).toEqual([]);
  });

  it('calls the app once, and moves the focus with the second step', () => {
    const asked = step(readyPayIntent, { type: 'ask' });
    expect(asked.effects).toEqual([{ type: 'focus', on: 'confirm', when: 'always' }]);
    const paid = step(asked.state, { type: 'confirm', at: 600 });
    expect(paid.effects).toEqual([{ type: 'pay' }]);
    expect(step(paid.state, { type: 'abort' }).effects).toEqual([]);
    expect(step(paid.state, { type: 'settled' }).effects).toEqual([{ type: 'focus', on: 'ask', when: 'if-lost' }]);
    expect(step(asked.state, { type: 'abort' }).effects).toEqual([{ type: 'focus', on: 'ask', when: 'always' }]);
  });

  it('pays in no order of events without one of the three deliberate gestures', () => {
    const event: fc.Arbitrary<TimedEvent> = fc.oneof(
      fc.record({ type: fc.constant('ask' as const), at: fc.integer({ min: 0, max: 2000 }) }),
      fc.record({ type: fc.constant('confirm' as const), at: fc.integer({ min: 0, max: 2000 }) }),
      fc.record({ type: fc.constant('slide' as const), step: fc.integer({ min: -1, max: swipeSteps + 1 }) }),
      fc.constantFrom<TimedEvent>(
        { type: 'grab' },
        { type: 'release' },
        { type: 'commit' },
        { type: 'abort' },
        { type: 'lost-finger' },
        { type: 'left-range' },
        { type: 'offer-changed' },
        { type: 'settled' },
      ),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30, size: 'max' }), (events) => {
        let state = readyPayIntent;
        for (const next of events) {
          const before = state;
          state = step(state, next).state;
          if (state.status !== 'paid' || before.status === 'paid') continue;
          const byButton =
            next.type === 'confirm' && before.status === 'asked' && (next.at ?? 0) - before.at >= secondPressGuardMs;
          const atEnd = before.status === 'sliding' && before.step === swipeSteps;
          const byDrag = next.type === 'release' && atEnd && before.by === 'drag';
          const byKeys = next.type === 'commit' && atEnd && before.by === 'keys';
          expect(byButton || byDrag || byKeys).toBe(true);
        }
      }),
      runs(4),
    );
  });
});
