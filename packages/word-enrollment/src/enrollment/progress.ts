import type { TeachingProgress, WordCount } from '@payaloud/browser';
import type { EnrolledWord } from '../vocabulary/wordsToEnroll';

/** Takes of each word that are compared with what is said later. */
export const takesPerWord = 3;

/** What was taken of each word. Only the number of takes matters here. */
type Taken = Readonly<Record<string, readonly unknown[]>>;

/** How much of the words is taught. */
export function progressOf(words: readonly EnrolledWord[], takes: Taken): TeachingProgress {
  return {
    required: countTaught(words, takes, 'required'),
    optional: countTaught(words, takes, 'optional'),
    takes: Object.values(takes).flat().length,
  };
}

/** True if amounts can be said with these takes. */
export function isReady(words: readonly EnrolledWord[], takes: Taken): boolean {
  const { done, total } = countTaught(words, takes, 'required');
  return total > 0 && done === total;
}

/** True if the word has all its takes. */
export function isTaught(takes: Taken, word: string): boolean {
  return (takes[word] ?? []).length >= takesPerWord;
}

function countTaught(words: readonly EnrolledWord[], takes: Taken, need: EnrolledWord['need']): WordCount {
  const wanted = words.filter((word) => word.need === need);
  return { done: wanted.filter(({ word }) => isTaught(takes, word)).length, total: wanted.length };
}
