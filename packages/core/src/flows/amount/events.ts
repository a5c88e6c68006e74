import type { PresenceEvent } from '../../flow';
import type { Money } from '../../money';
import type { HeardAmount, HeardAnswer } from '../../spoken-amount';
import type { FieldLimits } from './limits';
import type { SpeechCause } from './reasons';
import type { AmountStyle, FocusPlace } from './state';

/** Everything that can happen to a field. `turn`: the turn that an event belongs to. */
export type AmountEntryEvent = EntryEvent | AnswerEvent | SpeechEvent | SpokenEvent;

/** Events that need no speech. */
export type EntryEvent =
  | PresenceEvent
  /** The field is announcing this text. */
  | { readonly type: 'said'; readonly text: string; readonly readingMs: number }
  | { readonly type: 'type'; readonly text: string; readonly on: 'keyboard' | 'keypad' }
  /** Blur, Enter, or Done on the keypad. `sends`: Enter that also sends the form, so the next words are another step's. */
  | { readonly type: 'commit'; readonly form?: 'stays' | 'sends' }
  /** A form was not sent because of this field. `not-first`: another field's error is announced first. */
  | { readonly type: 'report-invalid'; readonly focus: 'here' | 'elsewhere' | 'not-first' }
  /**
   * The app shows an error of its own; null if it shows none any more. It is said after `waitMs`, because an app may
   * move the focus to the field first.
   */
  | { readonly type: 'report-error'; readonly text: string | null; readonly waitMs: number }
  /** The wait before the app's error is over. */
  | { readonly type: 'error-due' }
  | { readonly type: 'pick'; readonly money: Money }
  | { readonly type: 'step'; readonly step: Money; readonly direction: 'up' | 'down' }
  /** `reset` ends a dialog in progress. A value that the app sets by itself does not. */
  | { readonly type: 'set-value'; readonly money: Money | null; readonly by: 'app' | 'reset' }
  /** The app has changed `min` or `max`, in the same currency. */
  | { readonly type: 'limits-changed' }
  | { readonly type: 'toggle-other-ways' };

/** The talk button. */
export type SpeechEvent =
  | PressEvent
  /** The field can no longer take an answer, for example because it is disabled. */
  | { readonly type: 'stop-listening' };

/** A press of the talk button, and the key that cancels. */
type PressEvent =
  | { readonly type: 'talk'; readonly expect: 'amount' | 'digits' }
  | { readonly type: 'finish-talking' | 'cancel-talking' };

/** Events of speech and its answers. */
type SpokenEvent = MicrophoneEvent | SpokenAnswerEvent | ReadBackEvent;

export type MicrophoneEvent =
  | { readonly type: 'answer-consent'; readonly answer: 'given' | 'refused' }
  | { readonly type: 'answer-download'; readonly answer: 'start' | 'refused' }
  /** Another press took the microphone. */
  | { readonly type: 'gave-way'; readonly turn: number }
  /** The payer closed the microphone with Escape. */
  | { readonly type: 'escaped'; readonly turn: number }
  | { readonly type: 'unheard'; readonly turn: number; readonly cause: SpeechCause }
  /** The microphone has closed, and the recognizer is still at work. */
  | { readonly type: 'closed'; readonly turn: number }
  /** The microphone closed a while ago, and the recognizer is still at work. */
  | { readonly type: 'slow'; readonly turn: number }
  | TurnEvent;

/** The steps of a turn, from the press to a transcript. */
export type TurnEvent =
  | { readonly type: 'prepared'; readonly turn: number; readonly needs: EngineNeed }
  /** A screen reader has finished naming the newly focused control. */
  | { readonly type: 'focus-read'; readonly turn: number }
  | { readonly type: 'downloading'; readonly turn: number; readonly loaded: number; readonly total: number | null }
  /** The model is downloaded. The microphone opens at the payer's next press, not by itself. */
  | { readonly type: 'downloaded'; readonly turn: number }
  | { readonly type: 'captured'; readonly turn: number }
  | { readonly type: 'interim'; readonly turn: number; readonly transcript: string }
  /** The loudness of the microphone, 0 to 5. */
  | { readonly type: 'level'; readonly turn: number; readonly level: number }
  | {
      readonly type: 'heard';
      readonly turn: number;
      readonly result: HeardAmount;
      /** How a question says its amounts. Default: words. */
      readonly style?: AmountStyle;
      /** The payer's word that refused the amount. Default: none. */
      readonly refusingWord?: string | null;
    };

/** A button pressed in answer to a read-back or a question. */
export type AnswerEvent =
  | { readonly type: 'choose'; readonly money: Money }
  | { readonly type: 'hear-again' | 'say-again' | 'type-instead' }
  | DeliveredEvent;

/** The question was said. */
export interface DeliveredEvent {
  readonly type: 'delivered';
  /** The turn in which it was asked. */
  readonly turn: number;
  readonly delivery: 'delivered' | 'masked';
}

/** Events that only occur at what was spoken. */
export type ReadBackEvent =
  | { readonly type: 'accept' }
  /** A press of Accept that the payer may not have meant, for example a held key. The amount is said again. */
  | { readonly type: 'accept-doubted' }
  /** The possible answers were said. */
  | { readonly type: 'help-delivered'; readonly turn: number };

/** Hands-free answers. */
export type SpokenAnswerEvent =
  /** A screen reader has finished reading the question. */
  | { readonly type: 'question-read'; readonly turn: number }
  /**
   * A spoken answer. `named`: the amount that it contains, if any. `heard`: the same as a new amount, which is `ambiguous`
   * beside `named` if the engine may have heard it wrongly. `style`: how to ask about it. Default `words`.
   */
  | {
      readonly type: 'answered';
      readonly turn: number;
      readonly answer: HeardAnswer | null;
      readonly named: Money | null;
      readonly heard?: HeardAmount;
      readonly style?: AmountStyle;
    };

/** The step that the chosen recognizer requires before it can listen. */
export type EngineNeed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'consent'; readonly recipient: string }
  | { readonly kind: 'download'; readonly bytes: number | null };

export interface AmountEntryFacts {
  /** Monotonic time in ms. */
  readonly now: number;
  readonly limits: FieldLimits;
  readonly handsFree: 'on' | 'off';
  /** `masked`: the page voice leaves amounts out, so it did not name the amount of a pressed choice. */
  readonly amountPrivacy: 'whole' | 'masked';
  readonly focus: FocusPlace;
  /**
   * `busy`: another field of the page is using the microphone, or is about to. `none`: there is no recognizer.
   */
  readonly microphone: 'free' | 'busy' | 'none';
  /** How long a screen reader takes to say the name of the talk button, in ms. */
  readonly talkReadingMs: number;
}
