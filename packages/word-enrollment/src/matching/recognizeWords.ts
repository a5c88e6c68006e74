import { compareWord, usualSpread, type Resemblance, type WordTakes } from './compareWord';
import { findWords } from './findWords';
import { sliceSpectrum, spectrumOf } from '../features/spectrum';

export type RecognizedWords =
  /** The word lists that it may have been, best first: more than one where two words lie close. */
  | { readonly kind: 'words'; readonly readings: readonly (readonly string[])[] }
  | {
      readonly kind: 'refused';
      readonly reason: 'nothing-heard' | 'unknown-word' | 'unsure' | 'too-many-words' | 'cut-off' | 'too-noisy';
    };

export interface RecognizeWordsOptions {
  /** Of the words that may be said now, and of no others. */
  readonly takes: WordTakes;
  /** Silence at the end without which somebody is still speaking, in ms. Default 400. */
  readonly endSilenceMs?: number;
}

/**
 * Which of the payer's own words an utterance is made of: parted at its pauses, each part compared with all takes. A part that
 * is like none of them refuses the whole, one that is like two makes two readings; nothing that was heard is left out.
 *
 * @param pcm 16 kHz, mono, from before the first word until after the last.
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
  if (signalToNoise < leastSignal) return { kind: 'refused', reason: 'too-noisy' };
  if (places.some(({ kind }) => kind === 'scrap')) return { kind: 'refused', reason: 'unknown-word' };
  if (places.length > mostWords) return { kind: 'refused', reason: 'too-many-words' };

  const heard = places.map(({ from, to }) => sliceSpectrum(spectrum, from, to));
  // Of the takes alone, which the first word only lends its loudness: it need not be measured for each.
  const spread = usualSpread(heard[0]!, room, takes) ?? 0;
  const limits = limitsIn(signalToNoise, spread);
  const choices: (readonly string[])[] = [];
  for (const word of heard) {
    const choice = choose(compareWord(word, room, takes), limits);
    if (choice.length === 0) return { kind: 'refused', reason: 'unknown-word' };
    choices.push(choice);
  }
  if (choices.filter((choice) => choice.length > 1).length > mostUnsure) return { kind: 'refused', reason: 'unsure' };
  return { kind: 'words', readings: readingsOf(choices) };
}

/**
 * Mean height over the bands, in dB. Below it noise eats the consonants, and "six" was heard as "two": 3 wrong of 240 amounts
 * in white noise of 25 and 20 dB with 15 here, none with 16, nor of 432 others with 17 (24 November 2026).
 */
const leastSignal = 17;
/** A million with cents, digit by digit, has eleven; each one costs a comparison with every take. */
const mostWords = 12;
/** Each doubles what has to be asked. */
const mostUnsure = 2;
/**
 * Farther than this from its nearest take, in units of the payer's usual spread in the same room, it is another word or
 * another voice. Not more in noise: the takes have the noise in them too.
 */
const mostSpread = 1.35;
/** And it must stand out: its distance in units of the median word's. */
const mostOfMedian = 0.85;
/** How much farther the second word has to lie; in noise all words come closer to each other. */
const clearMargin = 1.14;
const marginPerDecibel = 0.025;
const clearSignal = 25;

interface Limits {
  readonly farthest: number;
  readonly margin: number;
}

function limitsIn(signalToNoise: number, spread: number): Limits {
  const unclear = Math.max(0, clearSignal - signalToNoise);
  return {
    farthest: mostSpread * spread,
    margin: clearMargin + marginPerDecibel * unclear,
  };
}

/** One word, two that have to be asked about, or none: it is like no word, or like three. */
function choose(found: readonly Resemblance[], { farthest, margin }: Limits): readonly string[] {
  const [first, second, third] = found;
  if (!first || first.distance > farthest || first.distance > mostOfMedian * medianDistance(found)) return [];
  if (!second || second.distance >= margin * first.distance) return [first.word];
  return third && third.distance < margin * first.distance ? [] : [first.word, second.word];
}

/** With few words the farthest stands for all: half of two words would be the word itself. */
function medianDistance(found: readonly Resemblance[]): number {
  const finite = found.map(({ distance }) => distance).filter((distance) => Number.isFinite(distance));
  return finite[Math.min(finite.length - 1, Math.max(Math.floor(finite.length / 2), 2))] ?? 0;
}

/** All ways to choose, the nearest words first. */
function readingsOf(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (readings, choice) => choice.flatMap((word) => readings.map((reading) => [...reading, word])),
    [[]],
  );
}
