import type { Vocabulary } from '../grammar/vocabulary';
import type { SpokenSound } from './decoder';

/**
 * True if a numeral that begins with its twin ("seventy" and "seven") ends in a vowel too short to be spoken. The
 * ending was then somebody else's sound.
 */
export function hasClippedEnding(sounds: readonly SpokenSound[], confusables: Vocabulary['confusables']): boolean {
  const tens = new Set(confusables.map(([, ten]) => ten));
  return sounds.some(({ word, isLast, from, to }) => isLast && tens.has(word) && to - from < shortestEnd);
}

/**
 * In seconds. Of 44 such endings of clear amounts, all lasted at least 0.05. A "seven" that became "seventy" because of
 * a voice 20 dB below had an ending of 0.03 (25 November 2026).
 */
const shortestEnd = 0.045;
