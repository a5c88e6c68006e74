import type { Money } from '../../money';
import type { AmbiguityReason } from '../../spoken-amount';
import type { AmountEntryCause } from './reasons';
import type { TypedReading } from './limits';

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
  /** Why the form cannot be sent is not told while the payer still types. */
  readonly validationMessage: 'hidden' | 'shown';
  /** Keypad and steps. */
  readonly otherWays: 'closed' | 'open';
  /** Spoken tries in a row that ended without an amount. */
  readonly refusals: number;
  readonly lastCause: AmountEntryCause | null;
  /** True while a component shows the field. Without one it opens no microphone, says nothing and tells the app nothing. */
  readonly isWatched: boolean;
  /**
   * Counts turns of the microphone and questions. Their events carry the number, so that a late transcript or delivery
   * is recognized.
   */
  readonly round: number;
  /** The last words that the field announced. */
  readonly said: Said | null;
  /** The code that hears: the page is first seen without it. */
  readonly speech: SpeechCode;
}

/** `waiting`: it is loaded when the page is idle. `failed`: the next try may bring it. */
export type SpeechCode = 'waiting' | 'loading' | 'ready' | 'failed';

interface Said {
  readonly text: string;
  /** Monotonic ms: until then a screen reader may still be reading it. */
  readonly readUntil: number;
}

export type Candidates = readonly [Money, ...Money[]];

export type AmountEntryPhase =
  | { readonly status: 'idle' }
  | Preparing
  | {
      readonly status: 'listening';
      readonly turn: number;
      readonly expect: 'amount' | 'digits';
      readonly transcript: string;
    }
  | (Asking & {
      readonly status: 'confirming';
      readonly money: Money;
      readonly heard: string;
      /** Digits replace words if ears and recognizers mix the amount up with another one (fifteen, fifty). */
      readonly style: 'words' | 'digits';
    })
  | (Asking & {
      readonly status: 'choosing';
      readonly source: 'spoken' | 'typed';
      readonly reason: AmbiguityReason;
      readonly candidates: Candidates;
    })
  | {
      readonly status: 'failed';
      readonly cause: AmountEntryCause;
      /** The amount that was refused, if one was heard. */
      readonly money: Money | null;
      /** The transcript that was refused; empty if there is none. */
      readonly heard: string;
      /** Wording shortens when the same cause comes again. */
      readonly wording: 'full' | 'short';
    };

/** From the press until the microphone captures. `expect` is what the payer is about to say. */
type Preparing = {
  readonly status: 'preparing';
  /** The round in which this turn of the microphone began. */
  readonly turn: number;
  readonly expect: 'amount' | 'digits';
} &
  /** The code that hears is still on its way. */
  (
    | {
        readonly step: 'loading';
        readonly opens: 'at-once' | 'after-focus';
        /**
         * Monotonic ms: what has come by then opens the microphone, as pressed. Null once the payer was told to wait: the
         * microphone would hear that said, and the browser's permission of the press has run out.
         */
        readonly answeredBy: number | null;
      }
    | {
        readonly step: 'engine';
        /** `after-focus`: a screen reader still says where the focus has gone. */
        readonly opens: 'at-once' | 'after-focus';
      }
    /** The browser may ask. `opensAt`: monotonic ms, while a screen reader still speaks; null once the microphone opens. */
    | { readonly step: 'permission'; readonly opensAt: number | null }
    /** The voice would leave the device: asked in words, in place. */
    | { readonly step: 'consent'; readonly recipient: string }
    /** The size in bytes is told, and asked for, before the first download. */
    | { readonly step: 'download-question'; readonly bytes: number | null }
    | {
        readonly step: 'download';
        readonly loaded: number;
        readonly total: number | null;
        /** The last quarter that was announced, 0 to 4. */
        readonly quarter: number;
      }
  );

/** A read-back, or a question, that waits for the payer. */
interface Asking {
  /** The round in which it was asked. */
  readonly question: number;
  /** Accept works only from `delivered` on: an amount that was not heard is not taken. */
  readonly readBack: 'waiting' | 'masked' | 'delivered';
  /** Hands-free: the microphone waits until the question was read, then is open for yes, no, repeat or cancel. */
  readonly answer: 'off' | 'waiting' | 'listening';
  readonly missedAnswers: number;
}

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
    validationMessage: 'hidden',
    otherWays: 'closed',
    refusals: 0,
    lastCause: null,
    isWatched: false,
    round: 0,
    said: null,
    speech: 'waiting',
  };
}

export type AskingState = Extract<AmountEntryState, { status: 'confirming' | 'choosing' }>;
export type LoadingState = Extract<AmountEntryState, { step: 'loading' }>;
export type TalkingState = Extract<AmountEntryState, { status: 'preparing' | 'listening' }>;

/** True while the talk button is down: from the press until the microphone is closed again. */
export function isTalking(state: AmountEntryState): state is TalkingState {
  return state.status === 'preparing' || state.status === 'listening';
}

/** True while the payer has pressed to talk, and the code that hears is still on its way. */
export function isLoadingSpeech(state: AmountEntryState): state is LoadingState {
  return state.status === 'preparing' && state.step === 'loading';
}

/** True while a read-back or a question waits for the payer's answer. */
export function isAsking(state: AmountEntryState): state is AskingState {
  return state.status === 'confirming' || state.status === 'choosing';
}

/** 0 to 100; null if the total is unknown. */
export function percentLoaded(state: AmountEntryState): number | null {
  if (state.status !== 'preparing' || state.step !== 'download' || !state.total) return null;
  return Math.min(100, Math.floor((100 * state.loaded) / state.total));
}

/** After this, in ms, the same words are the payer's own: the amount that was read out is often the one that is said. */
const echoMs = 2_000;

/** The field's last words, as long as a microphone may hear their echo; null after that. */
export function justSaid({ said }: AmountEntryState, now: number): string | null {
  return said && now < said.readUntil + echoMs ? said.text : null;
}
