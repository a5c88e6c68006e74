import type { SpokenWord } from './decoder';

type Voices =
  | { readonly kind: 'one' }
  /** The numerals up to this index (from 0) may be somebody else's. */
  | { readonly kind: 'perhaps-two'; readonly until: number }
  | { readonly kind: 'two' };

/**
 * Compares the loudness of the numerals to tell whether one person said them. Somebody who speaks before the payer adds
 * a numeral in front of the amount ("eighty | two hundred dollars"), from farther away.
 */
export function voicesOf(pcm: Float32Array, numerals: readonly SpokenWord[]): Voices {
  const levels = numerals.map(({ from, to }) => levelOf(pcm, from, to));
  const rises = levels.map((level, at) => Math.max(...levels.slice(at)) - level);
  const falls = levels.map((level, at) => Math.max(...levels.slice(0, at + 1)) - level);
  if (Math.max(...rises) > mostRise || Math.max(...falls) > mostFall) return { kind: 'two' };
  const until = rises.findLastIndex((rise) => rise > usualRise);
  return until < 0 ? { kind: 'one' } : { kind: 'perhaps-two', until };
}

/**
 * In dB. A voice falls towards the end and hardly rises: of 69 clear amounts, one rose by more than 4 (forty, two). The
 * numerals of a voice 10 dB below lay 4.5 to 11 dB under the payer's later ones (24 November 2026).
 */
const mostRise = 6;
const usualRise = 4;
const mostFall = 11;
const frameSamples = 320;
const hopSamples = 160;
/** Picks the vowel, which is louder than most of the word. */
const vowelShare = 0.85;

/** Uses no pre-emphasis: with it, an s may be louder than the vowel, which carries the voice. */
function levelOf(pcm: Float32Array, from: number, to: number): number {
  const energies: number[] = [];
  for (let at = Math.round(from * 16_000); at + frameSamples <= to * 16_000; at += hopSamples)
    energies.push(pcm.subarray(at, at + frameSamples).reduce((sum, sample) => sum + sample * sample, 0));
  const vowel = energies.toSorted((a, b) => a - b)[Math.floor(vowelShare * energies.length)] ?? 0;
  return 10 * Math.log10(vowel + 1e-9);
}
