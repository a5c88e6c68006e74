import type { TakeFault } from '@payaloud/core/languages';
import { sliceSpectrum, spectrumOf, type Spectrum } from '../features/spectrum';
import { compareWord, usualSpread, type WordTakes } from '../matching/compareWord';
import { findWords } from '../matching/findWords';

export type TakeOutcome =
  { readonly ok: true; readonly take: Spectrum } | { readonly ok: false; readonly fault: TakeFault };

/**
 * Whether one saying of a word can be kept. What is wrong with a take now is wrong with every amount later.
 *
 * @param pcm 16 kHz, mono, one word with a little silence at both ends.
 */
export function checkTake(pcm: Float32Array, word: string, takes: WordTakes): TakeOutcome {
  const spectrum = spectrumOf(pcm);
  const { places, room, signalToNoise } = findWords(spectrum);
  const [place, second] = places;
  if (!place) return { ok: false, fault: 'nothing-heard' };
  if (second) return { ok: false, fault: 'several-words' };
  const frames = place.to - place.from;
  if (place.kind === 'scrap' || frames < shortestTake) return { ok: false, fault: 'too-short' };
  if (frames > longestTake) return { ok: false, fault: 'too-long' };
  if (signalToNoise < quietestTake) return { ok: false, fault: 'too-quiet' };
  const take = sliceSpectrum(spectrum, place.from, place.to);
  return compareWithOthers(take, room, word, takes);
}

/** 200 ms with the margins of 50 ms at both ends. */
const shortestTake = 20;
const longestTake = 220;
/** Mean height of the loudest frames over the room, in dB. */
const quietestTake = 12;
/** In units of the payer's usual spread; as strict as recognition would let the word be missed. */
const unlikeFrom = 1.5;

function compareWithOthers(take: Spectrum, room: Float32Array, word: string, takes: WordTakes): TakeOutcome {
  const hasOwn = (takes[word] ?? []).length > 0;
  if (!hasOwn) return { ok: true, take };
  const found = compareWord(take, room, takes).filter(({ distance }) => Number.isFinite(distance));
  const own = found.find((one) => one.word === word);
  const [nearest] = found;
  if (!own || !nearest) return { ok: false, fault: 'unlike' };
  if (nearest !== own) return { ok: false, fault: 'like-another' };
  const complete = Object.fromEntries(Object.entries(takes).filter(([, own]) => own.length > 1));
  const spread = usualSpread(take, room, complete);
  const isUnlike = spread !== null && Object.keys(complete).length > 2 && own.distance > unlikeFrom * spread;
  return isUnlike ? { ok: false, fault: 'unlike' } : { ok: true, take };
}
