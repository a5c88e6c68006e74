import type { TypedRefusal } from '../../money/typedAmount';
import type { RefusalReason } from '../../spoken-amount/heardAmount';

/** Why a recognizer returned no amount. */
export type SpeechCause =
  | 'unsupported'
  | 'insecure-context'
  | 'permission-denied-once'
  | 'permission-denied'
  | 'service-not-allowed'
  | 'network'
  | 'no-microphone'
  | 'no-speech'
  /** Somebody spoke, but the recognizer expected nothing like it. */
  | 'not-understood'
  | 'language-not-supported'
  | 'too-loud'
  | 'engine-failed'
  | 'download-failed'
  /** A policy of the page, or of its frame, forbids the microphone or the code that recognizes speech. */
  | 'blocked-by-page'
  | 'timeout'
  /** Another tab or app took the microphone. */
  | 'microphone-taken'
  /** The payer or the page ended it. */
  | 'aborted';

/** Which limit of the field an amount breaks. */
export type LimitCause = 'below-min' | 'above-max';

/** Why an amount cannot be the value of a field. */
export type Violation = LimitCause | 'other-currency';

/** Why a form with this field cannot be sent. Each reason has a sentence. */
export type InvalidReason = TypedRefusal | Violation | 'not-accepted' | 'which-amount' | 'required';

/** Why a field with text has no value. `ambiguous`: the text has several readings, and the payer is asked which. */
export type ValueProblem = TypedRefusal | LimitCause | 'ambiguous';

/**
 * Every cause that ends a spoken entry without an amount. Each has one sentence for the cause and one for the remedy.
 */
export type AmountEntryCause = Exclude<SpeechCause, 'aborted'> | RefusalReason | Violation;

/** True if speaking again may help. Otherwise the payer is not offered to try again. */
export function isWorthRetrying(cause: AmountEntryCause): boolean {
  return !(cause in lasting);
}

/** The action that a problem suggests: only a first try that was not heard or understood makes speaking again primary. */
export function suggestedAction(cause: AmountEntryCause, refusals: number): 'speak' | 'speak-or-type' | 'type' {
  if (refusals > 1 || !isWorthRetrying(cause) || cause in hardToSpeak) return 'type';
  return cause in notCaught ? 'speak' : 'speak-or-type';
}

const notCaught: Readonly<Partial<Record<AmountEntryCause, true>>> = {
  'no-speech': true,
  'nothing-heard': true,
  'not-understood': true,
  'no-amount': true,
};

const hardToSpeak: Readonly<Partial<Record<AmountEntryCause, true>>> = {
  'too-loud': true,
  'permission-denied-once': true,
};

/** The causes that last until the payer, or somebody for them, has changed something outside of the page. */
const lasting: Readonly<Partial<Record<AmountEntryCause, true>>> = {
  unsupported: true,
  'insecure-context': true,
  'permission-denied': true,
  'service-not-allowed': true,
  'no-microphone': true,
  'language-not-supported': true,
  'blocked-by-page': true,
};
