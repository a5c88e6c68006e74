import type { HearingLanguage } from '../languages';

/** What a payer answers to a read-back. */
export type HeardAnswer = 'yes' | 'no' | 'repeat' | 'cancel';

/**
 * Understands the answer to a read-back. Only a whole utterance counts: "yes button" is a screen reader's voice in the
 * microphone and no answer. Alternatives that disagree are none either.
 *
 * @param transcripts The recognizer's n-best list, best first.
 */
export function hearAnswer(_transcripts: readonly string[], _language: HearingLanguage): HeardAnswer | null {
  return null;
}
