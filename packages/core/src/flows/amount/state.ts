import type { Money } from '../../money';
import type { AmbiguityReason } from '../../spoken-amount';
import type { AmountEntryCause, ValueProblem } from './reasons';
import type { TypedReading } from './limits';

/** Why the value last changed. `given`: set by the app or a form reset, so it is not reported back. */
export type ValueReason = 'typed' | 'spoken' | 'chosen' | 'stepped' | 'cleared';

/** The content of the field, independent of the dialog above it. */
export interface Entered {
  readonly value: Money | null;
  readonly changedBy: ValueReason | 'given';
  /** The last value that the payer completed by blur, Enter, Accept or a button. */
  readonly committed: Money | null;
  /** Why the payer completed the field without a value; null if it has one, or is empty. */
  readonly committedProblem: ValueProblem | null;
  /** Exactly what the payer typed; null if the value came another way. Never rewritten or lost. */
  readonly typed: string | null;
  readonly reading: TypedReading;
  /** Hidden while the payer is still typing. */
  readonly validationMessage: 'hidden' | 'shown';
  readonly otherWays: 'closed' | 'open';
  /** Consecutive spoken tries that ended without an amount. */
  readonly refusals: number;
  /** Spoken questions since an amount was last heard, typed or taken. From the second one on, typing is offered too. */
  readonly questions: number;
  readonly lastCause: AmountEntryCause | null;
  /** Number of watching components. While it is 0, the field opens no microphone, says nothing and calls no callback. */
  readonly watchers: number;
  /**
   * Counts turns: each opening of the microphone and each question begins one. Events carry the turn that they belong to,
   * so that late transcripts and deliveries are recognized.
   */
  readonly turn: number;
  readonly said: Said | null;
  readonly dueError: DueError | null;
}

interface Said {
  readonly text: string;
  /** Monotonic time in ms until which a screen reader may still be reading it. */
  readonly readUntil: number;
}

/** An error of the app that is about to be said. */
interface DueError {
  readonly text: string;
  /** Monotonic time in ms at which the app showed it, or the payer sent it again. */
  readonly since: number;
  /** How long the field waits before it says it, in ms. */
  readonly waitMs: number;
  /** Where the focus was as it appeared. If it comes to the input before the error is said, it is read there. */
  readonly focus: FocusPlace;
}

/**
 * Where the focus is. `prompt`: on a control that disappears when the dialog ends. `talk`: on the talk button, or nowhere.
 * `elsewhere`: on another control, where it stays.
 */
export type FocusPlace = 'input' | 'prompt' | 'talk' | 'elsewhere';

/** At most three, the likeliest first. Two of them are said aloud. */
export type Candidates = readonly [Money] | readonly [Money, Money] | readonly [Money, Money, Money];

/** How amounts are said: in digits if ears or recognizers confuse them (fifteen, fifty). */
export type AmountStyle = 'words' | 'digits';

export type AmountEntryPhase =
  | { readonly status: 'idle' }
  | Preparing
  | {
      readonly status: 'listening';
      readonly expect: 'amount' | 'digits';
      readonly transcript: string;
      /** The loudness of the microphone, 0 to 5. Null if the engine does not hold its track. */
      readonly level: number | null;
    }
  /** The microphone has closed, and the recognizer is still at work. */
  | {
      readonly status: 'thinking';
      readonly expect: 'amount' | 'digits';
      readonly transcript: string;
    }
  | (Asking & {
      readonly status: 'confirming';
      readonly money: Money;
      readonly heard: string;
      readonly style: AmountStyle;
    })
  | (Asking & {
      readonly status: 'choosing';
      readonly source: 'spoken' | 'typed';
      readonly reason: AmbiguityReason;
      readonly candidates: Candidates;
      readonly style: AmountStyle;
    })
  | {
      readonly status: 'failed';
      readonly cause: AmountEntryCause;
      /** The refused amount, if one was heard. */
      readonly money: Money | null;
      /** The payer's word that refused the amount, to be quoted. */
      readonly refusingWord: string | null;
      /** Short if the same cause occurs again. */
      readonly wording: 'full' | 'short';
      /**
       * `at-input`: announced while the input had the focus. A description would repeat it, until the payer has left.
       */
      readonly told: 'elsewhere' | 'at-input';
    };

/** From the press until the microphone captures. `expect`: what the payer is asked to say. */
type Preparing = {
  readonly status: 'preparing';
  readonly expect: 'amount' | 'digits';
} & (
  | {
      readonly step: 'engine';
      /** `after-focus`: a screen reader is still naming the newly focused control. */
      readonly opens: 'at-once' | 'after-focus';
    }
  /**
   * The browser may ask for permission. `opensAt`: monotonic time in ms, set while a screen reader is speaking; null
   * once the microphone opens.
   */
  | { readonly step: 'permission'; readonly opensAt: number | null }
  /** The recording would leave the device. The question appears in place, in words. */
  | { readonly step: 'consent'; readonly recipient: string }
  /** Asks before the first download and names its size in bytes. */
  | { readonly step: 'download-question'; readonly bytes: number | null }
  | {
      readonly step: 'download';
      readonly loaded: number;
      readonly total: number | null;
      /** The last quarter that was announced, 0 to 4. */
      readonly quarter: number;
    }
);

/** A read-back or a question that waits for the payer. */
interface Asking {
  /** The turn in which it was asked. Its answer has a turn of its own. */
  readonly questionTurn: number;
  /** Accept works only once this is `delivered`: an amount that was not heard is never accepted. */
  readonly readBack: 'waiting' | 'masked' | 'delivered';
  /**
   * Hands-free: the microphone waits until the question has been read, then listens for yes, no, repeat or cancel.
   * `pressed`: it is open, or opens, because the payer pressed the talk button at a question. `thinking`: it has
   * closed, and the recognizer is still at work.
   */
  readonly answer: 'off' | 'waiting' | 'listening' | 'pressed' | 'thinking';
  readonly missedAnswers: number;
}

/** Amount entry as a discriminated union on `status`. */
export type AmountEntryState = Entered & AmountEntryPhase;
export type AmountEntryStatus = AmountEntryState['status'];

/** The initial state. A `value` of null is an empty field. */
export function initialAmountEntry(value: Money | null): AmountEntryState {
  return {
    status: 'idle',
    value,
    changedBy: 'given',
    committed: value,
    committedProblem: null,
    typed: null,
    reading: { kind: 'empty' },
    validationMessage: 'hidden',
    otherWays: 'closed',
    refusals: 0,
    questions: 0,
    lastCause: null,
    watchers: 0,
    turn: 0,
    said: null,
    dueError: null,
  };
}

export type AskingState = Extract<AmountEntryState, { status: 'confirming' | 'choosing' }>;
export type TalkingState = Extract<AmountEntryState, { status: 'preparing' | 'listening' | 'thinking' }>;

/** True from the press of the talk button until its words were recognized. */
export function isTalking(state: AmountEntryState): state is TalkingState {
  return state.status === 'preparing' || state.status === 'listening' || state.status === 'thinking';
}

/** True from a press of the talk button until the microphone has closed, but not while it asks for consent or a download first. */
export function isMicrophoneOpen(state: AmountEntryState): boolean {
  if (isAsking(state)) return state.answer === 'pressed';
  if (state.status === 'preparing') return state.step !== 'consent' && state.step !== 'download-question';
  return state.status === 'listening';
}

/** True while a read-back or a question waits for the payer's answer. */
export function isAsking(state: AmountEntryState): state is AskingState {
  return state.status === 'confirming' || state.status === 'choosing';
}

type HearingState = AskingState & { readonly answer: 'listening' | 'pressed' | 'thinking' };

/** True from the opening of the microphone for an answer until the answer was recognized. */
export function isHearingAnswer(state: AmountEntryState): state is HearingState {
  return isAsking(state) && state.answer !== 'off' && state.answer !== 'waiting';
}

/** True if the microphone has closed, and its words are not recognized yet. */
export function isThinking(state: AmountEntryState): boolean {
  return state.status === 'thinking' || (isAsking(state) && state.answer === 'thinking');
}

/** The download's percentage from 0 to 100; null if the total is unknown. */
export function percentLoaded(state: AmountEntryState): number | null {
  if (state.status !== 'preparing' || state.step !== 'download' || !state.total) return null;
  return Math.min(100, Math.floor((100 * state.loaded) / state.total));
}
