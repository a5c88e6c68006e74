import type { AmountEntryConfig, AmountEntryFocus, AmountEntryState, ValueReason } from '@payaloud/core/amount-entry';
import type { Money } from '@payaloud/core/money';
import type { Announcer } from '../../announcer/port';
import type { Recognizer } from '../../microphone/port';
import type { Clock } from '../../runtime';

/** Each property is read anew each time that it is needed, so that an app may change it between two events. */
export interface AmountEntryOptions {
  /** The default value; null for an empty field. Read once. */
  readonly initialValue: Money | null;
  readonly config: AmountEntryConfig;
  readonly announcer: Announcer;
  /** Null: no speech; typing, keypad, presets and steps remain. */
  readonly recognizer: Recognizer | null;
  readonly clock: Pick<Clock, 'monotonic' | 'after'>;
  /** The pause that ends an utterance, in ms. Default: the engine's. */
  readonly pauseMs?: number | undefined;
  /** Moves focus once the page shows the new state. */
  readonly moveFocus: (target: AmountEntryFocus) => void;
  /** True if focus lies on a control that leaves the page when the dialog ends. */
  readonly isFocusInPrompt: () => boolean;
  readonly isFocusInInput: () => boolean;
  /** `masked`: the page voice does not name amounts, so that a pressed choice has named none. Default `whole`. */
  readonly amountPrivacy?: 'whole' | 'masked' | undefined;
  readonly onValueChange?: ((value: Money | null, details: { readonly reason: ValueReason }) => void) | undefined;
  readonly onValueCommitted?: ((value: Money | null, details: { readonly reason: ValueReason }) => void) | undefined;
}

/** One amount field: its state, what the payer can do, and the effects between `connect` and its undo. */
export interface AmountEntryController {
  readonly getState: () => AmountEntryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Starts effects; the undo aborts what listens or downloads. */
  readonly connect: () => () => void;

  readonly type: (text: string, on: 'keyboard' | 'keypad') => void;
  /** The payer has finished: blur, Enter, or Done on the keypad. */
  readonly commit: () => void;
  readonly pick: (money: Money) => void;
  readonly step: (step: Money, direction: 'up' | 'down') => void;
  /** The app, or a form reset, sets the value: not reported back. */
  readonly setValue: (money: Money | null, by: 'app' | 'reset') => void;
  /** Ends what listens, downloads or asks, because the field cannot take an answer any more. The entered value stays. */
  readonly stopListening: () => void;
  /** The form was not sent because of this field; `not-first`: another field before it is told first. */
  readonly reportInvalid: (focus: 'here' | 'elsewhere' | 'not-first') => void;
  readonly toggleOtherWays: () => void;

  /** The page offers to talk: the code that hears is loaded when the page is idle, or at the payer's first touch. */
  readonly offerSpeech: () => void;
  /** Opens the microphone, after asking for what it needs. Does nothing while it is open. */
  readonly startTalking: (expect?: 'amount' | 'digits') => void;
  /** What was said so far is still recognized; before the microphone has opened it cancels. */
  readonly finishTalking: () => void;
  readonly cancelTalking: () => void;
  readonly answerConsent: (answer: 'given' | 'refused') => void;
  readonly answerDownload: (answer: 'start' | 'refused') => void;

  /** Accepts the amount that was read back; says it again instead if it was not yet heard. */
  readonly accept: () => void;
  /** Takes one of the amounts; says the question instead if its name was masked and nothing was heard yet. */
  readonly choose: (money: Money) => void;
  /** Says what is shown, in full: the read-back, the question, the problem or the amount. The payer asked for it. */
  readonly hearAgain: () => void;
  readonly sayAgain: () => void;
  readonly typeInstead: () => void;
}
