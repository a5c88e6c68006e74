import type { TypedRefusal } from '../../money/typedAmount';
import type { RefusalReason } from '../../spoken-amount/heardAmount';

/** Why nothing was recognized: what a recognizer settles with. */
export type SpeechCause =
  | 'unsupported'
  | 'insecure-context'
  | 'permission-denied-once'
  | 'permission-denied'
  | 'service-not-allowed'
  | 'network'
  | 'no-microphone'
  | 'no-speech'
  /** Somebody spoke, but said nothing that the recognizer could expect. */
  | 'not-understood'
  | 'language-not-supported'
  | 'too-loud'
  | 'engine-failed'
  | 'download-failed'
  | 'timeout'
  /** Another tab or app took the microphone. */
  | 'microphone-taken'
  /** The payer, or the page, ended it. */
  | 'aborted';

/** Why an amount that was heard, or typed, lies outside of the limits of the field. */
export type LimitCause = 'below-min' | 'above-max';

/** Why an amount cannot be the value of a field. */
export type Violation = LimitCause | 'other-currency';

/** Why a form with this field cannot be sent. Each has a sentence. */
export type InvalidReason = TypedRefusal | Violation | 'not-accepted' | 'which-amount' | 'required';

/** Everything that ends a spoken entry without an amount. Each has a sentence for the cause and one for the remedy. */
export type AmountEntryCause = Exclude<SpeechCause, 'aborted'> | RefusalReason | Violation;

/** True if speaking once more can help. Where it cannot, the payer is not offered to try again. */
export function isWorthRetrying(cause: AmountEntryCause): boolean {
  return !(cause in lasting);
}

/** The causes that last until the payer, or somebody for them, has changed something outside of the page. */
const lasting: Readonly<Partial<Record<AmountEntryCause, true>>> = {
  unsupported: true,
  'insecure-context': true,
  'permission-denied': true,
  'service-not-allowed': true,
  'no-microphone': true,
  'language-not-supported': true,
};
