import type { Money } from '../../money';
import type { HeardAmount, HeardAnswer } from '../../spoken-amount';
import type { AmountAnnouncement } from './announcement';
import type { FieldLimits } from './limits';
import type { SpeechCause } from './reasons';
import type { SpeechCode, ValueReason } from './state';

/** What happened. `turn` and `question` are the rounds to which an event belongs. */
export type AmountEntryEvent = EntryEvent | AnswerEvent | SpeechEvent | SpokenEvent;

/** Without speech. */
export type EntryEvent =
  /** The first component shows the field, or the last one has gone. */
  | { readonly type: 'watched' | 'left' }
  /** The field announces these words now. */
  | { readonly type: 'said'; readonly text: string; readonly readingMs: number }
  | { readonly type: 'type'; readonly text: string; readonly on: 'keyboard' | 'keypad' }
  /** Blur, Enter, or Done on the keypad. */
  | { readonly type: 'commit' }
  /** The form was not sent because of this field; `not-first`: another field before it is told first. */
  | { readonly type: 'report-invalid'; readonly focus: 'here' | 'elsewhere' | 'not-first' }
  | { readonly type: 'pick'; readonly money: Money }
  | { readonly type: 'step'; readonly step: Money; readonly direction: 'up' | 'down' }
  /** `reset` ends what goes on; a value that the app sets by itself leaves the payer's dialog as it is. */
  | { readonly type: 'set-value'; readonly money: Money | null; readonly by: 'app' | 'reset' }
  | { readonly type: 'toggle-other-ways' };

/** The talk button, whether or not the code that hears is there. */
export type SpeechEvent =
  | { readonly type: 'talk'; readonly expect: 'amount' | 'digits' }
  | { readonly type: 'finish-talking' | 'cancel-talking' }
  /** The field cannot take an answer any more, for example because it is disabled. */
  | { readonly type: 'stop-listening' }
  /** The page offers to talk: the code that hears is loaded when it is idle. */
  | { readonly type: 'offer-speech' }
  /** It has come further, or has failed to come: the facts tell. */
  | { readonly type: 'speech' }
  /** It takes longer than a press lasts. */
  | { readonly type: 'load-slow'; readonly turn: number };

/** What happens only once the code that hears is there, which decides about it. */
export type SpokenEvent = MicrophoneEvent | SpokenAnswerEvent;

export type MicrophoneEvent =
  | { readonly type: 'answer-consent'; readonly answer: 'given' | 'refused' }
  | { readonly type: 'answer-download'; readonly answer: 'start' | 'refused' }
  /** Another press has taken the microphone. */
  | { readonly type: 'gave-way'; readonly turn: number }
  | { readonly type: 'unheard'; readonly turn: number; readonly cause: SpeechCause }
  | TurnEvent;

/** The steps of a turn in which an amount is said. */
export type TurnEvent =
  | { readonly type: 'prepared'; readonly turn: number; readonly needs: EngineNeed }
  /** A screen reader has said where the focus has gone. */
  | { readonly type: 'focus-read'; readonly turn: number }
  | { readonly type: 'downloading'; readonly turn: number; readonly loaded: number; readonly total: number | null }
  /** The model is there; the microphone opens when the payer presses again, not by itself. */
  | { readonly type: 'downloaded'; readonly turn: number }
  | { readonly type: 'captured'; readonly turn: number }
  | { readonly type: 'interim'; readonly turn: number; readonly transcript: string }
  | { readonly type: 'heard'; readonly turn: number; readonly result: HeardAmount };

/** By press, about a read-back or a question. */
export type AnswerEvent =
  | { readonly type: 'accept' }
  | { readonly type: 'choose'; readonly money: Money }
  | { readonly type: 'hear-again' | 'say-again' | 'type-instead' }
  | { readonly type: 'delivered'; readonly question: number; readonly delivery: 'delivered' | 'masked' }
  | { readonly type: 'help-delivered'; readonly question: number };

/** Hands-free. */
export type SpokenAnswerEvent =
  /** A screen reader has read the question. */
  | { readonly type: 'question-read'; readonly turn: number }
  /** A spoken answer. `named`: the amount in it, if there is one. */
  | {
      readonly type: 'answered';
      readonly turn: number;
      readonly answer: HeardAnswer | null;
      readonly named: Money | null;
    };

/** What the engine that would listen needs first. */
export type EngineNeed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'consent'; readonly recipient: string }
  | { readonly kind: 'download'; readonly bytes: number | null };

export interface AmountEntryFacts {
  /** Monotonic ms. */
  readonly now: number;
  readonly limits: FieldLimits;
  readonly handsFree: 'on' | 'off';
  /** `masked`: the page voice does not name amounts, so that a pressed choice has named none. */
  readonly amountPrivacy: 'whole' | 'masked';
  /** `prompt`: on a control that leaves the page when the dialog ends. */
  readonly focus: 'input' | 'prompt' | 'elsewhere';
  /** `busy`: somebody talks to another field of the page, or is about to. `none`: there is no recognizer. */
  readonly microphone: 'free' | 'busy' | 'none';
  /** The code that hears. */
  readonly speech: SpeechCode;
  /** How long a screen reader takes to say the name of the talk button, in ms. */
  readonly talkReadingMs: number;
}

/** `prompt`: the place in which the field's messages stand. */
export type AmountEntryFocus = 'prompt' | 'input' | 'talk';

/** The question that an announcement asks, or helps to answer: the flow is told when it was delivered. */
interface AwaitedDelivery {
  readonly question: number;
  readonly as: 'question' | 'help';
}

export type AmountEntryEffect =
  /** `asked-for`: the payer wants to hear it, so it is said in full and repeated if it was the last message. */
  | {
      readonly type: 'say';
      readonly announcement: AmountAnnouncement;
      readonly why: 'by-itself' | 'asked-for';
      readonly awaited: AwaitedDelivery | null;
    }
  /** Calls the app. */
  | {
      readonly type: 'report-change' | 'report-commit';
      readonly value: Money | null;
      readonly reason: ValueReason;
    }
  /** Moves the focus once the page shows the new state. */
  | { readonly type: 'focus'; readonly on: AmountEntryFocus }
  /** Loads the code that hears: when the page is idle or is first touched, or now. */
  | { readonly type: 'load-soon' | 'load' }
  /** Looks for the engine that would listen, and what it needs first. */
  | { readonly type: 'prepare'; readonly turn: number }
  | { readonly type: 'set-consent'; readonly turn: number; readonly answer: 'given' | 'refused' }
  | { readonly type: 'download'; readonly turn: number }
  /** `justSaid`: words of the page that the microphone may echo; they are no answer. */
  | {
      readonly type: 'listen';
      readonly turn: number;
      readonly expect: 'amount' | 'digits' | 'answer' | 'named-amount';
      readonly justSaid: string | null;
    }
  /** What was said so far is still recognized. */
  | { readonly type: 'finish'; readonly turn: number };

export type AmountEntryNeed =
  /** Dispatches each change of the code that hears. */
  | { readonly key: string; readonly type: 'speech' }
  /** What a turn holds, from the press to its end: engine, listening, download. Ending it aborts them. */
  | { readonly key: string; readonly type: 'turn'; readonly turn: number }
  /** The page's microphone is this field's. */
  | { readonly key: string; readonly type: 'microphone'; readonly turn: number }
  /** Dispatches `event` at a monotonic time in ms. */
  | {
      readonly key: string;
      readonly type: 'timer';
      readonly at: number;
      readonly event: { readonly type: 'load-slow' | 'focus-read' | 'question-read'; readonly turn: number };
    };
