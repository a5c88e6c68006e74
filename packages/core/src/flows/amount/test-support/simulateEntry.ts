import {
  amountEntryFlow,
  initialAmountEntry,
  type AmountAnnouncement,
  type AmountEntryEffect,
  type AmountEntryEvent,
  type AmountEntryFacts,
  type AmountEntryState,
} from '@payaloud/core/internal/amount-entry';
import { money, type Money } from '@payaloud/core/money';
import type { HeardAmount, HeardAnswer } from '@payaloud/core/spoken-amount';

export const usd = (minorUnits: number): Money => money(minorUnits, 'USD');

export const usualFacts: AmountEntryFacts = {
  now: 0,
  limits: { currency: 'USD', locale: 'en', required: 'optional' },
  handsFree: 'off',
  amountPrivacy: 'whole',
  focus: 'talk',
  microphone: 'free',
  talkReadingMs: 1000,
};

export const heardAmount = (minorUnits: number): HeardAmount => ({
  kind: 'amount',
  money: usd(minorUnits),
  heard: 'that',
  confusableWith: [],
});
export const refusal: HeardAmount = { kind: 'refused', reason: 'no-amount', heard: 'er' };
export const question: HeardAmount = {
  kind: 'ambiguous',
  reason: 'bare-pair',
  heard: 'ten twelve',
  candidates: [usd(1000), usd(1200)],
};

/** Three amounts may have been meant, and a fourth. */
export const threeAmounts: HeardAmount = {
  kind: 'ambiguous',
  reason: 'bare-pair',
  heard: 'ten twelve one',
  candidates: [usd(1000), usd(1200), usd(1), usd(1300)],
};

export interface SimulatedEntry {
  readonly getState: () => AmountEntryState;
  readonly effects: () => readonly AmountEntryEffect[];
  readonly said: () => readonly AmountAnnouncement[];
  readonly send: (event: AmountEntryEvent, facts?: Partial<AmountEntryFacts>) => SimulatedEntry;
  /** Presses the talk button; the microphone captures. */
  readonly talk: () => SimulatedEntry;
  readonly hear: (result: HeardAmount) => SimulatedEntry;
  readonly unheard: (cause: Extract<AmountEntryEvent, { type: 'unheard' }>['cause']) => SimulatedEntry;
  readonly deliver: (delivery?: 'delivered' | 'masked') => SimulatedEntry;
  /** Presses the talk button at a question; the microphone hears this answer. */
  readonly pressAndAnswer: (answer: HeardAnswer | null, named?: Money | null, heard?: HeardAmount) => SimulatedEntry;
  /** Hands-free: finishes reading the question; the microphone hears this answer. */
  readonly answer: (answer: HeardAnswer | null, named?: Money | null) => SimulatedEntry;
}

/** A field as plain data, without a clock, a DOM or a language. */
export function simulateEntry(facts: Partial<AmountEntryFacts> = {}): SimulatedEntry {
  let state = initialAmountEntry(null);
  let effects: readonly AmountEntryEffect[] = [];

  const entry: SimulatedEntry = {
    getState: () => state,
    effects: () => effects,
    said: () => effects.flatMap((effect) => (effect.type === 'say' ? [effect.announcement] : [])),
    send(event, changed = {}) {
      ({ state, effects } = amountEntryFlow.update(state, event, { ...usualFacts, ...facts, ...changed }));
      return entry;
    },
    talk() {
      entry.send({ type: 'talk', expect: 'amount' });
      entry.send({ type: 'prepared', turn: state.turn, needs: { kind: 'nothing' } });
      entry.send({ type: 'focus-read', turn: state.turn });
      return entry.send({ type: 'captured', turn: state.turn });
    },
    hear: (result) => entry.send({ type: 'heard', turn: state.turn, result }),
    unheard: (cause) => entry.send({ type: 'unheard', turn: state.turn, cause }),
    deliver(delivery = 'delivered') {
      return entry.send({ type: 'delivered', turn: 'questionTurn' in state ? state.questionTurn : 0, delivery });
    },
    pressAndAnswer(answer, named = null, heard) {
      entry.send({ type: 'talk', expect: 'amount' });
      return entry.send({ type: 'answered', turn: state.turn, answer, named, ...(heard && { heard }) });
    },
    answer(answer, named = null) {
      entry.send({ type: 'question-read', turn: state.turn });
      return entry.send({ type: 'answered', turn: state.turn, answer, named });
    },
  };
  return entry.send({ type: 'watched' });
}
