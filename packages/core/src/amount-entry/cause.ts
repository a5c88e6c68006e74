import type { RefusalReason } from '../spoken-amount';

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
  /** Somebody spoke, and it was none of what could be said. */
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

/** Why an amount that was heard, or typed, lies outside of what the field takes. */
export type LimitCause = 'below-min' | 'above-max';

/** Everything that ends a spoken entry without an amount. Each has a sentence for the cause and one for the remedy. */
export type AmountEntryCause = Exclude<SpeechCause, 'aborted'> | RefusalReason | LimitCause | 'other-currency';

/** Causes that trying again cannot mend: the payer is not offered to. */
const lasting: readonly AmountEntryCause[] = [
  'unsupported',
  'insecure-context',
  'permission-denied',
  'service-not-allowed',
  'no-microphone',
  'language-not-supported',
];

/** Whether speaking once more can help. */
export function isWorthRetrying(cause: AmountEntryCause): boolean {
  return !lasting.includes(cause);
}
