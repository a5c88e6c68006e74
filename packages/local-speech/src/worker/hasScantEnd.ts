import type { Vocabulary } from '../grammar/vocabulary';
import type { SpokenSound } from './decoder';

/**
 * Whether a numeral that has its twin as a beginning ("seventy" of "seven") ends in a vowel that is shorter than people say it: somebody
 * else's sound made the end.
 */
export function hasScantEnd(sounds: readonly SpokenSound[], confusables: Vocabulary['confusables']): boolean {
  const tens = new Set(confusables.map(([, ten]) => ten));
  return sounds.some(({ word, isLast, from, to }) => isLast && tens.has(word) && to - from < shortestEnd);
}

/**
 * In seconds. Of 44 such ends of clear amounts all lasted 0.05 and more; of a "seven" that a voice 20 dB below made a "seventy" 0.03
 * (25 November 2026).
 */
const shortestEnd = 0.045;
