import type { TypedRefusal } from '../../money/typedAmount';
import type { RefusalReason } from '../../spoken-amount/heardAmount';

/** Why a recognizer returned no amount. */
export type SpeechCause =
  /** This browser cannot recognize speech here. Give another engine, such as `localSpeech`; typing works. */
  | 'unsupported'
  /** The page is not served by https. Browsers open no microphone there; serve it by https. */
  | 'insecure-context'
  /** The payer closed the browser's question about the microphone. The next press asks again. */
  | 'permission-denied-once'
  /** The payer or a policy forbids the microphone. Payers change it in the browser's settings, you in Permissions-Policy. */
  | 'permission-denied'
  /** The browser does not let this page use its recognizer. Give another engine. */
  | 'service-not-allowed'
  /** The recognizer's service did not answer. Try again, or give an engine that needs no network. */
  | 'network'
  /** The device has no microphone, or lost it. Connect one, or type. */
  | 'no-microphone'
  /** Nobody spoke before the time was over. The payer may try again, or type. */
  | 'no-speech'
  /** Somebody spoke, but the recognizer expected nothing like it. The payer may say only the amount, or type it. */
  | 'not-understood'
  /** The engine does not know the language. Give one that does, or copy its model. */
  | 'language-not-supported'
  /** The room is too loud to be sure. The payer may move, or type. */
  | 'too-loud'
  /** The engine failed. The message has its error; if it stays, give another engine. */
  | 'engine-failed'
  /** A model or recognizer could not be downloaded. Try again; check that its files are served. */
  | 'download-failed'
  /** A policy of the page, or of its frame, forbids the microphone or the code that recognizes speech. Allow what the message names. */
  | 'blocked-by-page'
  /** The engine did not answer in time. Try again, or give `timeoutMs`. */
  | 'timeout'
  /** Another tab or app took the microphone. Close it there, then try again. */
  | 'microphone-taken'
  /** The payer or the page ended it. Nothing is to be done. */
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
