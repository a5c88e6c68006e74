import type { TeachingProgress, WordCount } from '@payaloud/browser';
import type { EnrolledWord } from '../vocabulary/wordsToEnroll';

/** The number of takes of each word. */
export const takesPerWord = 3;

/** The takes of each word. Only their number matters here. */
type Taken = Readonly<Record<string, readonly unknown[]>>;

/** Counts the words that are taught. */
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
