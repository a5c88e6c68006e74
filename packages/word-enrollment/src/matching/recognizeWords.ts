import { compareWord, mixWithNoise, usualSpread, type Resemblance, type WordTakes } from './compareWord';
import { findWords } from './findWords';
import { sliceSpectrum, spectrumOf } from '@payaloud/browser/internal/capture';

export type RecognizedWords =
  /** The possible word lists, best first. More than one if two words are similarly near. */
  | { readonly kind: 'words'; readonly readings: readonly (readonly string[])[] }
  | {
      readonly kind: 'refused';
      readonly reason: 'nothing-heard' | 'unknown-word' | 'unsure' | 'too-many-words' | 'cut-off' | 'too-noisy';
    };

export interface RecognizeWordsOptions {
  /** The takes of only those words that may be said now. */
  readonly takes: WordTakes;
  /** Least silence at the end, in ms. With less, the utterance counts as cut off. Default 400. */
  readonly endSilenceMs?: number;
}

/**
 * Recognizes the payer's own words. Splits an utterance at its pauses and compares each part with all takes. If a part
 * is like no word, the whole utterance is refused. If it is like two words, there are two readings. No part is skipped.
 *
 * @param pcm Mono samples at 16 kHz, with silence before the first word and after the last.
 */
export function recognizeWords(
  pcm: Float32Array,
  { takes, endSilenceMs = 400 }: RecognizeWordsOptions,
): RecognizedWords {
  const spectrum = spectrumOf(pcm);
  const { places, room, signalToNoise } = findWords(spectrum);
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) return { kind: 'refused', reason: 'nothing-heard' };
  if (first.from === 0 || (spectrum.frames - last.to) * 10 < endSilenceMs)
    return { kind: 'refused', reason: 'cut-off' };
  if (signalToNoise < minSignalToNoiseDb) return { kind: 'refused', reason: 'too-noisy' };
  if (places.some(({ kind }) => kind === 'scrap')) return { kind: 'refused', reason: 'unknown-word' };
  if (places.length > maxWords) return { kind: 'refused', reason: 'too-many-words' };

  const heard = places.map(({ from, to }) => sliceSpectrum(spectrum, from, to));
  // The spread depends on the takes. A word only sets the loudness, so the first word serves for all.
  const placing = heard.map((word) => ({ word, place: mixWithNoise(word, room) }));
  const spread = usualSpread(takes, placing[0]!.place) ?? 0;
  const limits = limitsIn(signalToNoise, spread);
  const choices: (readonly string[])[] = [];
  for (const { word, place } of placing) {
    const choice = choose(compareWord(word, room, takes, place), limits);
    if (choice.length === 0) return { kind: 'refused', reason: 'unknown-word' };
    choices.push(choice);
  }
  if (choices.filter((choice) => choice.length > 1).length > maxUnsure) return { kind: 'refused', reason: 'unsure' };
  return { kind: 'words', readings: readingsOf(choices) };
}

/**
 * Least signal-to-noise ratio, averaged over the bands, in dB. Below it noise hides the consonants, and "six" was
 * heard as "two". In white noise at 25 and 20 dB, 15 gave 3 wrong of 240 amounts and 16 none; 17 gave none of 432
 * others (24 November 2026).
 */
const minSignalToNoiseDb = 17;
/** A million with cents, digit by digit, has eleven words. Each word is compared with every take. */
const maxWords = 12;
/** Unsure words allowed in an utterance. Each one doubles the number of readings. */
const maxUnsure = 2;
/**
 * A word farther than this from its nearest take, in units of the usual spread, is another word or another voice. The
 * limit is the same in noise, because the takes are compared with the noise added.
 */
const maxSpread = 1.35;
/** Upper bound of the nearest word's distance, in units of the median word's distance. */
const maxShareOfMedian = 0.85;
/** How much farther the second word must be, as a factor. It grows in noise, where all words are closer together. */
const clearMargin = 1.14;
const marginPerDecibel = 0.025;
const clearSignal = 25;

interface Limits {
  readonly maxDistance: number;
  readonly margin: number;
}

function limitsIn(signalToNoise: number, spread: number): Limits {
  const unclear = Math.max(0, clearSignal - signalToNoise);
  return {
    maxDistance: maxSpread * spread,
    margin: clearMargin + marginPerDecibel * unclear,
  };
}

/** Returns one word, two if the payer must be asked, or none if the sound is like no word or like three. */
function choose(found: readonly Resemblance[], { maxDistance, margin }: Limits): readonly string[] {
  const [first, second, third] = found;
  if (!first || first.distance > maxDistance || first.distance > maxShareOfMedian * medianDistance(found)) return [];
  if (!second || second.distance >= margin * first.distance) return [first.word];
  return third && third.distance < margin * first.distance ? [] : [first.word, second.word];
}

/** The median distance, but not of the nearest two words. With few words that is the farthest one. */
function medianDistance(found: readonly Resemblance[]): number {
  const finite = found.map(({ distance }) => distance).filter((distance) => Number.isFinite(distance));
  return finite[Math.min(finite.length - 1, Math.max(Math.floor(finite.length / 2), 2))] ?? 0;
}

/** All combinations of the choices, nearest words first. */
function readingsOf(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (readings, choice) => choice.flatMap((word) => readings.map((reading) => [...reading, word])),
    [[]],
  );
}
