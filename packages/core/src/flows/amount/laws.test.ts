import {
  amountEntryFlow,
  initialAmountEntry,
  isAsking,
  isSameValue,
  problemOf,
  type AmountEntryEffect,
  type AmountEntryEvent,
  type AmountEntryFacts,
  type AmountEntryState,
  type EngineNeed,
} from '@payaloud/core/internal/amount-entry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardAmount, question, refusal, threeAmounts, usd, usualFacts } from './test-support/simulateEntry';
import { numRuns, runs } from '../../../../../test/laws';

const amounts = [usd(1000), usd(1200), usd(1)] as const;
const { limits } = usualFacts;

const facts: fc.Arbitrary<Partial<AmountEntryFacts>> = fc.record({
  now: fc.nat(100_000),
  handsFree: fc.constantFrom('on', 'on', 'off'),
  amountPrivacy: fc.constantFrom('whole', 'masked'),
  focus: fc.constantFrom('input', 'prompt', 'talk', 'elsewhere'),
  microphone: fc.constantFrom('free', 'free', 'busy', 'none'),
  limits: fc.constantFrom(limits, limits, { ...limits, max: usd(1100) }, { ...limits, currency: 'KWD' }),
});

const engineNeeds: readonly EngineNeed[] = [
  { kind: 'nothing' },
  { kind: 'nothing' },
  { kind: 'consent', recipient: 'X' },
  { kind: 'download', bytes: 1 },
];

const turnEvents = [
  ...(['gave-way', 'focus-read', 'downloaded', 'captured', 'captured', 'closed', 'slow'] as const),
  ...(['question-read', 'question-read'] as const),
];

/** Makes an event of the current turn, or of one up to two turns old. */
type Moment = (state: AmountEntryState, late: number) => AmountEntryEvent;

const moments: readonly Moment[] = [
  ...['watched', 'left', 'left', 'toggle-other-ways', 'commit'].map((type) => () => ({ type }) as AmountEntryEvent),
  ...['finish-talking', 'cancel-talking', 'stop-listening'].map((type) => () => ({ type }) as AmountEntryEvent),
  ...['accept', 'accept', 'hear-again', 'say-again', 'type-instead'].map(
    (type) => () => ({ type }) as AmountEntryEvent,
  ),
  ...['10', '1,234', 'x', ''].map((text) => () => ({ type: 'type', text, on: 'keypad' }) as const),
  ...(['here', 'elsewhere', 'not-first'] as const).map((focus) => () => ({ type: 'report-invalid', focus }) as const),
  ...['The shop is closed.', null].map((text) => () => ({ type: 'report-error', text, waitMs: 100 }) as const),
  () => ({ type: 'error-due' }),
  ...(['up', 'down'] as const).map((direction) => () => ({ type: 'step', step: usd(100), direction }) as const),
  () => ({ type: 'limits-changed' }) as const,
  ...(['app', 'reset'] as const).map((by) => () => ({ type: 'set-value', money: usd(700), by }) as const),
  ...amounts.flatMap((money): Moment[] => [() => ({ type: 'pick', money }), () => ({ type: 'choose', money })]),
  () => ({ type: 'talk', expect: 'amount' }),
  () => ({ type: 'talk', expect: 'digits' }),
  () => ({ type: 'answer-consent', answer: 'given' }),
  () => ({ type: 'answer-consent', answer: 'refused' }),
  () => ({ type: 'answer-download', answer: 'start' }),
  () => ({ type: 'said', text: 'ten dollars', readingMs: 1500 }),
  ...engineNeeds.map((needs): Moment => ({ turn }, late) => ({ type: 'prepared', turn: turn - late, needs })),
  ...turnEvents.map((type): Moment => ({ turn }, late) => ({ type, turn: turn - late })),
  ({ turn }, late) => ({ type: 'downloading', turn: turn - late, loaded: 30 * late, total: 100 }),
  ({ turn }, late) => ({ type: 'interim', turn: turn - late, transcript: 'ten' }),
  ({ turn }, late) => ({ type: 'level', turn: turn - late, level: 3 }),
  ...[heardAmount(1000), heardAmount(1200), question, threeAmounts, refusal].map(
    (result): Moment =>
      ({ turn }, late) => ({
        type: 'heard',
        turn: turn - late,
        result,
      }),
  ),
  ...(['aborted', 'no-speech', 'network'] as const).map((cause): Moment => ({ turn }, late) => ({
    type: 'unheard',
    turn: turn - late,
    cause,
  })),
  ...(['yes', 'no', 'first', 'second', 'third', 'repeat', 'cancel', null] as const).map(
    (answer): Moment =>
      ({ turn }, late) => ({
        type: 'answered',
        turn: turn - late,
        answer,
        named: answer ? null : usd(1200),
      }),
  ),
  ...(['delivered', 'delivered', 'masked'] as const).map((delivery): Moment => (state, late) => ({
    type: 'delivered',
    turn: questionTurnOf(state) - late,
    delivery,
  })),
  (state, late) => ({ type: 'help-delivered', turn: questionTurnOf(state) - late }),
];

/** Events that usually come next, so that random walks get far. */
function usual(state: AmountEntryState): readonly AmountEntryEvent[] {
  const { turn } = state;
  switch (state.status) {
    case 'idle':
    case 'failed':
      return state.watchers > 0 ? [{ type: 'talk', expect: 'amount' }] : [{ type: 'watched' }];
    case 'preparing':
      if (state.step === 'engine') return [{ type: 'prepared', turn, needs: { kind: 'nothing' } }];
      return [
        { type: 'focus-read', turn },
        { type: 'captured', turn },
      ];
    case 'listening':
    case 'thinking':
      return [heardAmount(1000), heardAmount(1200), question, threeAmounts].map((result) => ({
        type: 'heard',
        turn,
        result,
      }));
    case 'confirming':
    case 'choosing':
      if (state.answer === 'waiting') return [{ type: 'question-read', turn }];
      if (state.answer === 'off') {
        return [
          { type: 'delivered', turn: state.questionTurn, delivery: 'delivered' },
          { type: 'accept' },
          { type: 'choose', money: usd(1200) },
          { type: 'talk', expect: 'amount' },
        ];
      }
      return [
        { type: 'answered', turn, answer: 'yes', named: null },
        { type: 'answered', turn, answer: null, named: usd(1200) },
      ];
  }
}

function questionTurnOf(state: AmountEntryState): number {
  return isAsking(state) ? state.questionTurn : state.turn;
}

interface Taken {
  readonly previous: AmountEntryState;
  readonly event: AmountEntryEvent;
  readonly state: AmountEntryState;
  readonly effects: readonly AmountEntryEffect[];
}

/** Feeds random events to the flow and checks each step. */
function walk(check: (taken: Taken, log: readonly Taken[]) => void) {
  const late = fc.constantFrom(0, 0, 0, 0, 1, 2);
  const one = fc.tuple(
    fc.constantFrom('usual', 'usual', 'usual', 'any'),
    fc.constantFrom(...moments),
    fc.nat(5),
    late,
    facts,
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 60, size: 'max' }), (steps) => {
      let state = amountEntryFlow.update(initialAmountEntry(null), { type: 'watched' }, usualFacts).state;
      const log: Taken[] = [];
      for (const [kind, moment, nth, lateness, changed] of steps) {
        const previous = state;
        const next = usual(previous);
        const event = (kind === 'usual' && next[nth % next.length]) || moment(previous, lateness);
        const taken = amountEntryFlow.update(previous, event, { ...usualFacts, ...changed });
        ({ state } = taken);
        log.push({ previous, event, ...taken });
        check(log.at(-1)!, log);
      }
    }),
    runs(20_261_124),
  );
}

function words(effects: readonly AmountEntryEffect[]): string[] {
  return effects.flatMap((effect) => (effect.type === 'say' ? [JSON.stringify(effect.announcement)] : []));
}

function hasOpenMicrophone(state: AmountEntryState): boolean {
  return state.status === 'listening' || (isAsking(state) && ['listening', 'pressed'].includes(state.answer));
}

describe('under any order of events', () => {
  it('the value changes only if the payer types, picks, accepts or chooses an amount, or the app sets it', () => {
    const ways = ['type', 'pick', 'step', 'set-value', 'accept', 'choose', 'answered'];
    walk(({ previous, state, event }) => {
      if (isSameValue(previous.value, state.value) || event.type === 'limits-changed') return;
      expect(ways).toContain(event.type);
    });
  });

  it('new limits only take typed text that was refused', () => {
    walk(({ previous, state, event }) => {
      if (event.type !== 'limits-changed' || isSameValue(previous.value, state.value)) return;
      expect(previous.reading.kind).toBe('refused');
      expect(state.typed).toBe(previous.typed);
      expect(state.reading).toEqual({ kind: 'amount', money: state.value });
    });
  });

  it('a spoken amount becomes the value only after it was delivered, unmasked, in the current question', () => {
    walk(({ previous, state, event }, log) => {
      if (state === previous || state.changedBy !== 'spoken' || previous.changedBy === 'spoken') return;
      if (previous.status !== 'confirming') throw new Error(`taken in ${previous.status}`);
      expect(['accept', 'answered']).toContain(event.type);
      expect(state.value).toEqual(previous.money);
      const { questionTurn: asked } = previous;
      expect(
        log.some(
          ({ event: told }) => told.type === 'delivered' && told.turn === asked && told.delivery === 'delivered',
        ),
      ).toBe(true);
    });
  });

  it('an amount is chosen only if its button named it or the question was delivered', () => {
    walk(({ previous, state, event }) => {
      if (!isAsking(previous) || event.type !== 'answered' || isSameValue(previous.value, state.value)) return;
      expect(previous).toMatchObject({ readBack: 'delivered' });
      expect(['listening', 'pressed', 'thinking']).toContain(previous.answer);
    });
  });

  it('no event says the same words twice or moves focus more than once', () => {
    walk(({ effects }) => {
      const said = words(effects);
      expect(new Set(said).size).toBe(said.length);
      expect(said.length).toBeLessThanOrEqual(1);
      expect(effects.filter(({ type }) => type === 'focus').length).toBeLessThanOrEqual(1);
    });
  });

  it('nothing is said while the microphone is open, and the microphone is this field’s', () => {
    walk(({ state, effects }) => {
      if (!hasOpenMicrophone(state)) return;
      expect(words(effects)).toEqual([]);
      const { turn } = state;
      expect(amountEntryFlow.needs(state)).toContainEqual({ key: `microphone:${turn}`, type: 'microphone', turn });
    });
  });

  it('typed text is cleared only when a value replaces it', () => {
    const ways = ['pick', 'step', 'set-value', 'accept', 'choose', 'answered'];
    walk(({ previous, state, event }) => {
      if (previous.typed === null || event.type === 'type' || previous.typed === state.typed) return;
      expect(ways).toContain(event.type);
      expect(state.value).not.toBeNull();
    });
  });

  it('the app is told of each of the payer’s changes exactly once, and never of its own', () => {
    walk(({ previous, state, event, effects }) => {
      const reports = effects.filter(({ type }) => type === 'report-change');
      const isPayers = event.type !== 'set-value' && !isSameValue(previous.value, state.value) && state.watchers > 0;
      const problem = problemOf(state.reading);
      const details = { reason: state.changedBy, ...(problem && { problem }) };
      expect(reports).toEqual(isPayers ? [{ type: 'report-change', value: state.value, details }] : []);
      expect(problem === null || state.value === null).toBe(true);
    });
  });

  it('a turn listens once, and only while the microphone is this field’s', () => {
    walk(({ state, effects }, log) => {
      const opened = effects.flatMap((effect) => (effect.type === 'listen' ? [effect.turn] : []));
      const earlier = log.slice(0, -1).flatMap((taken) => taken.effects);
      for (const turn of opened) {
        expect(earlier).not.toContainEqual(expect.objectContaining({ type: 'listen', turn }));
        expect(amountEntryFlow.needs(state)).toContainEqual({ key: `microphone:${turn}`, type: 'microphone', turn });
      }
    });
  });

  it('a field without a component has no needs and no effects', () => {
    walk(({ state, effects }) => {
      if (state.watchers > 0) return;
      expect(effects).toEqual([]);
      expect(amountEntryFlow.needs(state)).toEqual([]);
    });
  });

  it('an event from an earlier turn changes nothing', () => {
    walk(({ previous, state, event, effects }) => {
      if (!('turn' in event)) return;
      const ofNeeds = amountEntryFlow.needs(previous).flatMap((need) => {
        if (need.type === 'timer') return [need.event.turn];
        return need.type === 'error-due' ? [] : [need.turn];
      });
      const ofQuestion = isAsking(previous) ? [previous.questionTurn] : [];
      const isDelivery = event.type === 'delivered' || event.type === 'help-delivered';
      if ((isDelivery ? ofQuestion : ofNeeds).includes(event.turn)) return;
      expect(state).toEqual(previous);
      expect(effects).toEqual([]);
    });
  });

  it('needs have unique keys', () => {
    walk(({ state }) => {
      const keys = amountEntryFlow.needs(state).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });
});

it('the random walks cover amounts that were said, asked back, chosen and accepted by voice', () => {
  const reached = new Map<string, number>();
  let pressed = 0;
  walk(({ previous, state, event }) => {
    const isTaken = isAsking(previous) && state.status === 'idle' && state.value !== previous.value;
    if (isTaken && previous.answer === 'pressed') pressed++;
    if (isTaken)
      reached.set(`${previous.status} ${event.type}`, (reached.get(`${previous.status} ${event.type}`) ?? 0) + 1);
  });
  expect(pressed, 'pressed answers').toBeGreaterThan(numRuns / 100);
  for (const way of ['confirming accept', 'confirming answered', 'choosing choose', 'choosing answered']) {
    expect(reached.get(way) ?? 0, way).toBeGreaterThan(numRuns / 50);
  }
});
