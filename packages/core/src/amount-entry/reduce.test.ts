import {
  initialAmountEntry,
  isSame,
  isTalking,
  reduceAmountEntry,
  type AmountEntryEvent,
  type AmountEntryState,
} from '@payaloud/core/amount-entry';
import { money } from '@payaloud/core/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ten = money(1000, 'USD');
const twelve = money(1200, 'USD');
const runs = Number(process.env.PAYALOUD_SOAK ?? 1000);

const after = (...events: AmountEntryEvent[]) => events.reduce(reduceAmountEntry, initialAmountEntry(null));
const heard = (minorUnits: number): AmountEntryEvent => ({
  type: 'heard',
  result: { kind: 'amount', money: money(minorUnits, 'USD'), heard: 'that', confusableWith: [] },
});
const spoken: AmountEntryEvent[] = [
  { type: 'talk-started' },
  { type: 'microphone-opening' },
  { type: 'captured', expect: 'amount' },
];
const question: AmountEntryEvent = {
  type: 'heard',
  result: { kind: 'ambiguous', reason: 'bare-pair', heard: 'ten twelve', candidates: [ten, twelve] },
};
const delivered: AmountEntryEvent = { type: 'read-back-ended', delivery: 'delivered' };
const accepted: AmountEntryEvent = { type: 'accepted', by: 'press' };
const refused: AmountEntryEvent = { type: 'heard', result: { kind: 'refused', reason: 'no-amount', heard: 'er' } };
const typed = (text: string): AmountEntryEvent => ({
  type: 'typed',
  text,
  reading: { kind: 'amount', money: ten },
  on: 'keyboard',
});

describe('a spoken amount', () => {
  it('is no value before it is accepted', () => {
    expect(after(...spoken, heard(2350), delivered)).toMatchObject({ status: 'confirming', value: null });
  });

  it('is accepted only after the read-back was delivered in full', () => {
    expect(after(...spoken, heard(2350), accepted)).toMatchObject({ status: 'confirming', value: null });
    const masked: AmountEntryEvent = { type: 'read-back-ended', delivery: 'masked' };
    expect(after(...spoken, heard(2350), masked, accepted)).toMatchObject({ status: 'confirming', value: null });
    expect(after(...spoken, heard(2350), delivered, accepted)).toMatchObject({
      status: 'idle',
      value: money(2350, 'USD'),
      committed: money(2350, 'USD'),
      changedBy: 'spoken',
    });
  });

  it('stays heard where it is said again in masked form', () => {
    const state = after(...spoken, heard(2350), delivered, { type: 'read-back-ended', delivery: 'masked' });
    expect(state).toMatchObject({ readBack: 'delivered' });
  });

  it('is read back in digits where ears mix it up', () => {
    const fifteen: AmountEntryEvent = {
      type: 'heard',
      result: { kind: 'amount', money: money(1500, 'USD'), heard: 'fifteen', confusableWith: [money(5000, 'USD')] },
    };
    expect(after(...spoken, fifteen)).toMatchObject({ status: 'confirming', style: 'digits' });
  });

  it('is chosen by voice only after the question was delivered, and by press at once', () => {
    const byVoice: AmountEntryEvent = { type: 'chosen', money: ten, by: 'voice' };
    expect(after(...spoken, question, byVoice)).toMatchObject({ status: 'choosing', value: null });
    expect(after(...spoken, question, delivered, byVoice)).toMatchObject({ status: 'idle', value: ten });
    expect(after(...spoken, question, { ...byVoice, by: 'press' })).toMatchObject({ status: 'idle', value: ten });
  });

  it('goes on where the app sets the value meanwhile, and ends at a reset', () => {
    const given: AmountEntryEvent = { type: 'given', money: ten, by: 'app' };
    expect(after(...spoken, given)).toMatchObject({ status: 'listening', value: ten });
    expect(after(...spoken, heard(2350), given)).toMatchObject({ status: 'confirming', value: ten });
    expect(after(...spoken, heard(2350), { ...given, by: 'reset' })).toMatchObject({ status: 'idle', value: ten });
  });

  it('becomes a problem where the field does not take it any more', () => {
    const outdated: AmountEntryEvent = { type: 'outdated', money: twelve, cause: 'above-max', by: 'press' };
    expect(after(...spoken, heard(1200), delivered, outdated)).toMatchObject({
      status: 'failed',
      cause: 'above-max',
      value: null,
    });
  });

  it('cannot be chosen where it was not asked about', () => {
    const other: AmountEntryEvent = { type: 'chosen', money: money(1, 'USD'), by: 'press' };
    expect(after(...spoken, question, delivered, other)).toMatchObject({ status: 'choosing', value: null });
  });
});

describe('what is typed', () => {
  it('survives speech, refusals and questions', () => {
    const state = after(typed('10,00'), ...spoken, refused, ...spoken, question, {
      type: 'dismissed',
      to: 'input',
      by: 'press',
    });
    expect(state).toMatchObject({ status: 'idle', typed: '10,00', value: ten });
  });

  it('becomes a question when it is finished and has two readings, and then is no value', () => {
    const ambiguous: AmountEntryEvent = {
      type: 'typed',
      text: '1,234',
      reading: { kind: 'ambiguous', candidates: [ten, twelve] },
      on: 'keyboard',
    };
    const state = after(ambiguous, { type: 'committed', on: 'keyboard' });
    expect(state).toMatchObject({ status: 'choosing', source: 'typed', typed: '1,234', value: null });
  });

  it('is not complained about before it is finished', () => {
    const bad: AmountEntryEvent = {
      type: 'typed',
      text: 'x',
      reading: { kind: 'refused', reason: 'not-a-number' },
      on: 'keyboard',
    };
    expect(after(bad)).toMatchObject({ complaint: 'hidden' });
    expect(after(bad, { type: 'committed', on: 'keyboard' })).toMatchObject({ complaint: 'shown' });
    expect(after(bad, { type: 'committed', on: 'keyboard' }, typed('1'))).toMatchObject({ complaint: 'hidden' });
  });
});

describe('a problem', () => {
  it('always opens the other ways', () => {
    expect(after(...spoken, refused)).toMatchObject({ status: 'failed', cause: 'no-amount', otherWays: 'open' });
  });

  it('shortens where the same cause comes again, and not where another one does', () => {
    expect(after(...spoken, refused, ...spoken, refused)).toMatchObject({ wording: 'short', refusals: 2 });
    const silence: AmountEntryEvent = { type: 'unheard', cause: 'no-speech' };
    expect(after(...spoken, refused, ...spoken, silence)).toMatchObject({ wording: 'full', refusals: 2 });
  });

  it('is none where the payer stopped', () => {
    expect(after(...spoken, { type: 'unheard', cause: 'aborted' })).toMatchObject({ status: 'idle', refusals: 0 });
  });
});

it('ignores what belongs to another status: a late result opens nothing', () => {
  const state = after(typed('10'));
  expect(reduceAmountEntry(state, heard(2350))).toBe(state);
  expect(reduceAmountEntry(state, accepted)).toBe(state);
  expect(reduceAmountEntry(state, { type: 'captured', expect: 'amount' })).toBe(state);
});

describe('under any order of events', () => {
  const reading = fc.constantFrom(
    { kind: 'empty' } as const,
    { kind: 'amount', money: ten } as const,
    { kind: 'ambiguous', candidates: [ten, twelve] } as const,
    { kind: 'refused', reason: 'negative' } as const,
  );
  const by = fc.constantFrom('press' as const, 'voice' as const);
  const event: fc.Arbitrary<AmountEntryEvent> = fc.oneof(
    fc.record({
      type: fc.constant('typed' as const),
      text: fc.string(),
      reading,
      on: fc.constant('keyboard' as const),
    }),
    fc.record({ type: fc.constant('accepted' as const), by }),
    fc.record({ type: fc.constant('chosen' as const), money: fc.constantFrom(ten, twelve, money(1, 'USD')), by }),
    fc.record({ type: fc.constant('dismissed' as const), to: fc.constant('input' as const), by }),
    fc.constantFrom<AmountEntryEvent>(
      ...spoken,
      heard(1200),
      question,
      refused,
      delivered,
      { type: 'committed', on: 'keyboard' },
      { type: 'read-back-ended', delivery: 'masked' },
      { type: 'read-back-again' },
      { type: 'unheard', cause: 'network' },
      { type: 'talk-cancelled' },
      { type: 'interim', transcript: 'twelve' },
      { type: 'answer-missed' },
      { type: 'consent-needed', recipient: 'Google' },
      { type: 'downloading', loaded: 1, total: 2 },
      { type: 'downloaded' },
    ),
  );

  function walk(check: (previous: AmountEntryState, state: AmountEntryState, event: AmountEntryEvent) => void) {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40, size: 'max' }), (events) => {
        let state = initialAmountEntry(null);
        for (const next of events) {
          const previous = state;
          state = reduceAmountEntry(previous, next);
          check(previous, state, next);
        }
      }),
      { seed: 20261124, numRuns: runs },
    );
  }

  it('the value changes only by what the payer types, accepts or chooses', () => {
    walk((previous, state, { type }) => {
      if (isSame(previous.value, state.value)) return;
      expect(['typed', 'accepted', 'chosen']).toContain(type);
    });
  });

  it('a spoken amount that becomes the value was delivered, or its button was pressed', () => {
    walk((previous, state, next) => {
      if (state.changedBy !== 'spoken' || isSame(previous.value, state.value)) return;
      expect(previous).toMatchObject({ status: 'confirming', readBack: 'delivered' });
      expect(next.type).toBe('accepted');
    });
  });

  it('typed text goes only when a value takes its place', () => {
    walk((previous, state, { type }) => {
      if (previous.typed === null || type === 'typed' || previous.typed === state.typed) return;
      expect(['accepted', 'chosen']).toContain(type);
      expect(state.value).not.toBeNull();
    });
  });

  it('the talk button is never down in a read-back, a question or a problem', () => {
    walk((_previous, state) => {
      expect(isTalking(state)).toBe(state.status === 'preparing' || state.status === 'listening');
    });
  });
});
