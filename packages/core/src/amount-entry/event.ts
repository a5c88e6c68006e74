import type { Money } from '../money';
import type { HeardAmount } from '../spoken-amount';
import type { LimitCause, SpeechCause } from './cause';
import type { TypedReading } from './readTyped';

/** A press reaches the screen's controls; a voice answers hands-free. Who acted decides whether focus moves. */
export type ActedBy = 'press' | 'voice';

export type AmountEntryEvent =
  // Without speech
  | {
      readonly type: 'typed';
      readonly text: string;
      readonly reading: TypedReading;
      readonly on: 'keyboard' | 'keypad';
    }
  /** Blur, Enter, or Done on the keypad. */
  | { readonly type: 'committed'; readonly on: 'keyboard' | 'keypad' }
  /** The form was not sent because of this field; `not-first`: another field before it is told first. */
  | { readonly type: 'form-refused'; readonly focus: 'here' | 'elsewhere' | 'not-first' }
  | { readonly type: 'picked'; readonly money: Money }
  | { readonly type: 'stepped'; readonly money: Money; readonly limit: LimitCause | null }
  /** `reset` ends what goes on; what the app sets by itself leaves the payer's dialog as it is. */
  | { readonly type: 'given'; readonly money: Money | null; readonly by: 'app' | 'reset' }
  | { readonly type: 'other-ways-toggled' }
  // The microphone
  | { readonly type: 'talk-started' }
  | { readonly type: 'consent-needed'; readonly recipient: string }
  | { readonly type: 'download-needed'; readonly bytes: number | null }
  | { readonly type: 'downloading'; readonly loaded: number; readonly total: number | null }
  /** The model is there; the microphone opens when the payer presses again, not by itself. */
  | { readonly type: 'downloaded' }
  | { readonly type: 'microphone-opening' }
  | { readonly type: 'captured'; readonly expect: 'amount' | 'digits' }
  | { readonly type: 'interim'; readonly transcript: string }
  | { readonly type: 'heard'; readonly result: HeardAmount }
  | { readonly type: 'unheard'; readonly cause: SpeechCause }
  /** The payer ended it: nothing is said, nothing counts as a refusal. */
  | { readonly type: 'talk-cancelled' }
  // The read-back and the question
  | { readonly type: 'read-back-ended'; readonly delivery: 'delivered' | 'masked' }
  | { readonly type: 'read-back-again' }
  | { readonly type: 'accepted'; readonly by: ActedBy }
  | { readonly type: 'chosen'; readonly money: Money; readonly by: ActedBy }
  /** Currency or limits changed under the question: what was asked about is not taken any more. */
  | {
      readonly type: 'outdated';
      readonly money: Money;
      readonly cause: LimitCause | 'other-currency';
      readonly by: ActedBy;
    }
  | { readonly type: 'dismissed'; readonly to: 'input' | 'talk' | 'nothing'; readonly by: ActedBy }
  | { readonly type: 'answer-listening' }
  | { readonly type: 'answer-ended' }
  | { readonly type: 'answer-missed' };
