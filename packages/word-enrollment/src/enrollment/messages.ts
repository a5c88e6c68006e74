import type { Sentences } from '@payaloud/core/languages';
import type { TakeNeed, WordEnrollmentEffect } from './state';

/** What is said before a take: why the last one did not count, and the word. */
export function askFor(
  { word, isAgain, fault }: Pick<TakeNeed, 'word' | 'isAgain' | 'fault'>,
  sentences: Sentences['enrolledWords'],
): string {
  const ask = isAgain ? sentences.again(word) : sentences.say(word);
  return fault === null ? ask : `${sentences.faults[fault]} ${ask}`;
}

/** What is said at the end of the teaching, or of the words. */
export function sayEnd(
  end: Extract<WordEnrollmentEffect, { type: 'say' }>['end'],
  sentences: Sentences['enrolledWords'],
): string {
  switch (end) {
    case 'ready':
    case 'deleted':
      return sentences[end];
    case 'not-deleted':
      return sentences.notDeleted;
    default:
      return sentences.stopped[end];
  }
}
