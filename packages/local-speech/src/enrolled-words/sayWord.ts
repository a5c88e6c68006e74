import type { WordEnrollmentState } from '@payaloud/core/enrolled-words';
import type { Sentences } from '@payaloud/core/languages';

/** What is said before a take: why the last one did not count, and the word; "again" where it was just said. */
export function createWordSaying(sentences: Sentences['enrolledWords']): (state: WordEnrollmentState) => string {
  let last: string | null = null;
  return ({ word, fault }) => {
    const ask = word === last ? sentences.again(word ?? '') : sentences.say(word ?? '');
    last = word;
    return fault === null ? ask : `${sentences.faults[fault]} ${ask}`;
  };
}
