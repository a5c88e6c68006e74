import { wordFeaturesOf, type WordFeatures } from './wordFeatures';
import { takesWithNoise, wordWithNoise } from './withNoise';
import type { Spectrum } from '@payaloud/browser/internal/capture';
import { warpDistance } from './warp';

/** The payer's takes of each word, as spectra. */
export type WordTakes = Readonly<Record<string, readonly Spectrum[]>>;

export interface Resemblance {
  readonly word: string;
  /** Distance from the nearest take of the word. */
  readonly distance: number;
}

/** Features of a take as it would sound in another room. */
export type PlaceTake = (take: Spectrum) => WordFeatures;

/** Places each take once, because it takes as long as comparing it. */
export function mixWithNoise(heard: Spectrum, room: Float32Array): PlaceTake {
  const withNoise = takesWithNoise(heard, room);
  const known = new Map<Spectrum, WordFeatures>();
  return (take) => {
    const placed = known.get(take) ?? wordFeaturesOf(withNoise(take));
    known.set(take, placed);
    return placed;
  };
}

/**
 * Compares a sound with every take of every word. Returns the words, nearest first.
 *
 * @param place `mixWithNoise` of the same sound and room.
 */
export function compareWord(
  heard: Spectrum,
  room: Float32Array,
  takes: WordTakes,
  place: PlaceTake,
): readonly Resemblance[] {
  const word = wordFeaturesOf(wordWithNoise(heard, room));
  return Object.entries(takes)
    .map(([name, own]) => ({ word: name, distance: nearest(word, own.map(place)) }))
    .toSorted((a, b) => a.distance - b.distance);
}

/**
 * How far the payer's takes of one word lie apart in this room: the median over the words. Distances are compared with
 * it. Null if no word has two takes.
 */
export function usualSpread(takes: WordTakes, place: PlaceTake): number | null {
  const spreads = Object.values(takes)
    .map((own) => {
      const [first, ...others] = own.map(place);
      return first ? nearest(first, others) : Infinity;
    })
    .filter((distance) => Number.isFinite(distance))
    .sort((a, b) => a - b);
  const middle = spreads[Math.floor(spreads.length / 2)];
  return middle === undefined ? null : Math.max(minSpread, middle);
}

/**
 * Lower bound of the spread. Takes from one recording or a synthetic voice do not differ, but later speech through a
 * microphone does. People had 3.1 to 5.5 in a quiet room (24 November 2026).
 */
const minSpread = 2;

function nearest(word: WordFeatures, takes: readonly WordFeatures[]): number {
  return takes.reduce((least, take) => Math.min(least, warpDistance(word, take, least)), Infinity);
}
