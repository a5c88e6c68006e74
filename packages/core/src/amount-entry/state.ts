import type { Money } from '../money';
import type { AmbiguityReason } from '../spoken-amount';
import type { AmountEntryCause } from './cause';
import type { TypedReading } from './readTyped';

/** Why the value changed last. `given`: by the app or by a form reset, so it is not reported back. */
export type ValueReason = 'typed' | 'spoken' | 'chosen' | 'stepped' | 'cleared';

/** What the field holds, whatever the dialog on top of it does. */
export interface Entered {
  readonly value: Money | null;
  readonly changedBy: ValueReason | 'given';
  /** The last value that the payer finished: on blur, on Enter, on accept, by a press. */
  readonly committed: Money | null;
  /** Exactly what the payer typed; null where the value came another way. Never rewritten, never lost. */
  readonly typed: string | null;
  readonly reading: TypedReading;
  /** Whether what stands in the way of a valid value is told: not while the payer still types. */
  readonly complaint: 'hidden' | 'shown';
  /** Keypad and steps. */
  readonly otherWays: 'closed' | 'open';
  /** Spoken tries in a row that ended without an amount. */
  readonly refusals: number;
  readonly lastCause: AmountEntryCause | null;
}

export type Candidates = readonly [Money, ...Money[]];

export type AmountEntryPhase =
  | { readonly status: 'idle' }
  /** Looking for an engine, then opening the microphone (the browser may ask). */
  | { readonly status: 'preparing'; readonly step: 'engine' | 'permission' }
  /** The voice would leave the device: asked in words, in place. */
  | { readonly status: 'preparing'; readonly step: 'consent'; readonly recipient: string }
  /** The size in bytes is told, and asked for, before the first download. */
  | { readonly status: 'preparing'; readonly step: 'download-question'; readonly bytes: number | null }
  | {
      readonly status: 'preparing';
      readonly step: 'download';
      readonly loaded: number;
      readonly total: number | null;
    }
  | { readonly status: 'listening'; readonly expect: 'amount' | 'digits'; readonly transcript: string }
  | {
      readonly status: 'confirming';
      readonly money: Money;
      readonly heard: string;
      /** Digits replace words where ears and recognizers mix the amount up with another one (fifteen, fifty). */
      readonly style: 'words' | 'digits';
      /** Law 2: Accept works only from `delivered` on. */
      readonly readBack: 'waiting' | 'masked' | 'delivered';
      /** Hands-free: the microphone is open for yes, no, repeat or cancel. */
      readonly answer: AnswerListening;
      readonly missedAnswers: number;
    }
  | {
      readonly status: 'choosing';
      readonly source: 'spoken' | 'typed';
      readonly reason: AmbiguityReason;
      readonly candidates: Candidates;
      readonly readBack: 'waiting' | 'masked' | 'delivered';
      readonly answer: AnswerListening;
      readonly missedAnswers: number;
    }
  | {
      readonly status: 'failed';
      readonly cause: AmountEntryCause;
      /** The amount that was refused, where one was heard. */
      readonly money: Money | null;
      /** Wording shortens where the same cause comes again. */
      readonly wording: 'full' | 'short';
    };

type AnswerListening = 'off' | 'listening';

/** Amount entry as a discriminated union on `status`. */
export type AmountEntryState = Entered & AmountEntryPhase;
export type AmountEntryStatus = AmountEntryState['status'];

/** The state before anything happened. `value` null: an empty field. */
export function initialAmountEntry(value: Money | null): AmountEntryState {
  return {
    status: 'idle',
    value,
    changedBy: 'given',
    committed: value,
    typed: null,
    reading: { kind: 'empty' },
    complaint: 'hidden',
    otherWays: 'closed',
    refusals: 0,
    lastCause: null,
  };
}
