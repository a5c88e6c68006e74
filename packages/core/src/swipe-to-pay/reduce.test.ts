import {
  readySwipeToPay,
  reduceSwipeToPay,
  secondPressGuard,
  swipeSteps,
  type SwipeToPayEvent,
} from '@payaloud/core/swipe-to-pay';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const after = (...events: SwipeToPayEvent[]) => events.reduce(reduceSwipeToPay, readySwipeToPay);
const slides = (...steps: number[]): SwipeToPayEvent[] => steps.map((step) => ({ type: 'slide', step }));

describe('swipe to pay', () => {
  it('pays on the second press', () => {
    expect(after({ type: 'ask', at: 0 }, { type: 'confirm', at: secondPressGuard }).status).toBe('paid');
  });

  it('takes the second half of a double click for no answer', () => {
    expect(after({ type: 'ask', at: 0 }, { type: 'confirm', at: 120 }).status).toBe('asked');
  });

  it('pays when a drag through every step is released at the end', () => {
    expect(after({ type: 'grab' }, ...slides(1, 2, 3, 4), { type: 'release' }).status).toBe('paid');
  });

  it('pays nothing while the finger is still down at the end', () => {
    expect(after({ type: 'grab' }, ...slides(1, 2, 3, 4)).status).toBe('sliding');
  });

  it('ignores a tap at the end of the range', () => {
    expect(after({ type: 'grab' }, ...slides(4), { type: 'release' })).toEqual(readySwipeToPay);
  });

  it('aborts when the finger goes back before it lets go', () => {
    expect(after({ type: 'grab' }, ...slides(1, 2, 3, 4, 3), { type: 'release' })).toEqual(readySwipeToPay);
  });

  it('needs a commit of its own after keys have reached the end', () => {
    const there = slides(1, 2, 3, 4);
    expect(after(...there).status).toBe('sliding');
    expect(after(...there, { type: 'release' }).status).toBe('sliding');
    expect(after(...there, { type: 'commit' }).status).toBe('paid');
  });

  it('commits nothing before the end', () => {
    expect(after(...slides(1, 2, 3), { type: 'commit' }).status).toBe('sliding');
  });

  it('lets no graze finish what keys have begun', () => {
    expect(after(...slides(1, 2, 3), { type: 'grab' }, ...slides(4), { type: 'release' })).toEqual(readySwipeToPay);
  });

  it('aborts from everywhere', () => {
    expect(after({ type: 'ask', at: 0 }, { type: 'abort' }, { type: 'confirm', at: 9999 })).toEqual(readySwipeToPay);
    expect(after({ type: 'grab' }, ...slides(1, 2, 3, 4), { type: 'abort' }, { type: 'release' })).toEqual(
      readySwipeToPay,
    );
  });

  it('can be meant again only after what was meant has settled', () => {
    const paid: SwipeToPayEvent[] = [
      { type: 'ask', at: 0 },
      { type: 'confirm', at: 600 },
    ];
    expect(after(...paid, { type: 'ask', at: 700 }).status).toBe('paid');
    expect(after(...paid, { type: 'settle' })).toEqual(readySwipeToPay);
  });

  it('stays at the end after a payment by keys, and begins at the start again', () => {
    const paid: SwipeToPayEvent[] = [...slides(1, 2, 3, 4), { type: 'commit' }, { type: 'settle' }];
    expect(after(...paid)).toEqual({ status: 'ready', step: swipeSteps, by: 'keys' });
    expect(after(...paid, { type: 'commit' })).toEqual(readySwipeToPay);
    expect(after(...paid, ...slides(3))).toEqual(readySwipeToPay);
    expect(after(...paid, { type: 'abort' })).toEqual(readySwipeToPay);
  });

  it('pays in no order of events without one of the three deliberate ends', () => {
    const event: fc.Arbitrary<SwipeToPayEvent> = fc.oneof(
      fc.record({ type: fc.constant('ask' as const), at: fc.integer({ min: 0, max: 2000 }) }),
      fc.record({ type: fc.constant('confirm' as const), at: fc.integer({ min: 0, max: 2000 }) }),
      fc.record({ type: fc.constant('slide' as const), step: fc.integer({ min: -1, max: swipeSteps + 1 }) }),
      fc.constantFrom<SwipeToPayEvent>(
        { type: 'grab' },
        { type: 'release' },
        { type: 'commit' },
        { type: 'abort' },
        { type: 'settle' },
      ),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30, size: 'max' }), (events) => {
        let state = readySwipeToPay;
        for (const next of events) {
          const before = state;
          state = reduceSwipeToPay(state, next);
          if (state.status !== 'paid' || before.status === 'paid') continue;
          const byButton =
            next.type === 'confirm' && before.status === 'asked' && next.at - before.at >= secondPressGuard;
          const atEnd = before.status === 'sliding' && before.step === swipeSteps;
          const byDrag = next.type === 'release' && atEnd && before.by === 'drag';
          const byKeys = next.type === 'commit' && atEnd && before.by === 'keys';
          expect(byButton || byDrag || byKeys).toBe(true);
        }
      }),
      { seed: 4, numRuns: Number(process.env.PAYALOUD_SOAK ?? 1000) },
    );
  });
});
