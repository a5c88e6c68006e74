import type {
  AmountEntryConfig,
  AmountEntryFocus,
  AmountEntryState,
  ValueDetails,
} from '@payaloud/core/internal/amount-entry';
import type { Money } from '@payaloud/core/money';
import type { Announcer } from '../../announcer/port';
import type { Recognizer } from '../../microphone/port';
import type { Awaitable, Clock, LazyPart } from '../../runtime';

/** Each property is read again whenever it is needed, so an app may change it between events. */
export interface AmountEntryOptions {
  /** The default value; null for an empty field. Read once. */
  readonly initialValue: Money | null;
  /** Text that the field begins with in place of a value, as if the payer had typed it. Read once. Default: none. */
  readonly initialText?: string | undefined;
  readonly config: AmountEntryConfig;
  readonly announcer: Announcer;
  /** Null turns speech off; typing, keypad, presets and steps remain. */
  readonly recognizer: Recognizer | null;
  /** Interface code that is needed only while the payer talks. The talk button waits for it, as for the speech code. */
  readonly alsoNeeded?: LazyPart<unknown>;
  readonly clock: Pick<Clock, 'monotonic' | 'after'>;
  /** The pause that ends an utterance, in ms. Default: the engine's. */
  readonly pauseMs?: number | undefined;
  /** Moves focus once the page shows the new state. */
  readonly moveFocus: (target: AmountEntryFocus) => void;
  /** True if focus is on a control that disappears when the dialog ends. */
  readonly isFocusInPrompt: () => boolean;
  readonly isFocusInInput: () => boolean;
  /** True if the focus is anywhere in the field, or is just leaving it. Errors of any other field are said with its label. */
  readonly isFocusInField: () => boolean;
  /** True if focus is on the talk button, or nowhere. On any other control it stays. */
  readonly isFocusAtTalk: () => boolean;
  /**
   * `masked`: the page voice leaves amounts out, so it does not name the amount of a pressed choice. Default: `whole`.
   */
  readonly amountPrivacy?: 'whole' | 'masked' | undefined;
  readonly onValueChange?: ((value: Money | null, details: ValueDetails) => void) | undefined;
  readonly onValueCommitted?: ((value: Money | null, details: ValueDetails) => void) | undefined;
}

/** One amount field: its state and the payer's actions. Effects run between `connect` and its undo. */
export interface AmountEntryController extends Awaitable {
  readonly getState: () => AmountEntryState;
  /** Calls `listener` when the state or the readiness of speech changes. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Starts effects. The returned undo aborts listening and downloads. */
  readonly connect: () => () => void;

  readonly type: (text: string, on: 'keyboard' | 'keypad') => void;
  /**
   * The payer has finished typing: blur, Enter, or Done on the keypad. `sends`: the same key also sends the form. The
   * amount is then said with its name. Default: `stays`.
   */
  readonly commit: (form?: 'stays' | 'sends') => void;
  readonly pick: (money: Money) => void;
  readonly step: (step: Money, direction: 'up' | 'down') => void;
  /** Sets the value for the app or a form reset. It is not reported back. */
  readonly setValue: (money: Money | null, by: 'app' | 'reset') => void;
  /** `min` or `max` has changed. Typed text that was refused is read again. */
  readonly changeLimits: () => void;
  /**
   * Ends listening, downloads and questions because the field can no longer take an answer. The entered value stays.
   */
  readonly stopListening: () => void;
  /** Tells the field that a form was not sent because of it. `not-first`: another field's error is announced first. */
  readonly reportInvalid: (focus: 'here' | 'elsewhere' | 'not-first') => void;
  /**
   * Says the app's own error after `waitMs`, or as soon as the payer talks, so that it never interrupts them. It is not
   * said if the focus comes to the input first, because a screen reader reads it there. Null: the app shows none any
   * more.
   */
  readonly reportError: (text: string | null, waitMs: number) => void;
  readonly toggleOtherWays: () => void;

  /**
   * Tells the field that it has a talk button, so that the speech code loads when the page is idle or first touched.
   */
  readonly offerSpeech: () => void;
  /** Opens the microphone after asking for consent or a download if needed. Does nothing while it is open. */
  readonly startTalking: (expect?: 'amount' | 'digits') => void;
  /** Closes the microphone; speech so far is still recognized. Cancels if the microphone was not open yet. */
  readonly finishTalking: () => void;
  readonly cancelTalking: () => void;
  readonly answerConsent: (answer: 'given' | 'refused') => void;
  readonly answerDownload: (answer: 'start' | 'refused') => void;

  /** Accepts the amount that was read back. Says it again instead if it was not heard yet. */
  readonly accept: () => void;
  /** Answers a press of Accept that the payer may not have meant, for example a held key: says the amount again. */
  readonly doubtAccept: () => void;
  /** Accepts one of the amounts. Asks again if the amounts were masked and the payer has not heard them. */
  readonly choose: (money: Money) => void;
  /** Says the read-back, question, problem or amount that is shown, in full, because the payer asked. */
  readonly hearAgain: () => void;
  readonly sayAgain: () => void;
  readonly typeInstead: () => void;
}
