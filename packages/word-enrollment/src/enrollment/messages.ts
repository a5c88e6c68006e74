import type { Sentences } from '@payaloud/core/languages';
import type { WordEnrollmentEffect } from './effects';
import type { TakeNeed } from './needs';

/** The message before a take: why the last one was not kept, if it was not, and the word to say. */
export function askFor(
  { word, isAgain, fault }: Pick<TakeNeed, 'word' | 'isAgain' | 'fault'>,
  sentences: Sentences['enrolledWords'],
): string {
  const ask = isAgain ? sentences.again(word) : sentences.say(word);
  return fault === null ? ask : `${sentences.faults[fault]} ${ask}`;
}

/** The message after teaching ends or the words are deleted. */
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
