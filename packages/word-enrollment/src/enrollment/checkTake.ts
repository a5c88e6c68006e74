import type { TakeFault } from '@payaloud/core/internal/languages';
import { sliceSpectrum, spectrumOf, type Spectrum } from '@payaloud/browser/internal/capture';
import { compareWord, mixWithNoise, usualSpread, type WordTakes } from '../matching/compareWord';
import { findWords } from '../matching/findWords';

export type TakeOutcome =
  { readonly ok: true; readonly take: Spectrum } | { readonly ok: false; readonly fault: TakeFault };

/**
 * Checks if a take of a word can be kept. A faulty take would spoil every amount later.
 *
 * @param pcm Mono samples at 16 kHz: one word with a little silence at both ends.
 */
export function checkTake(pcm: Float32Array, word: string, takes: WordTakes): TakeOutcome {
  const spectrum = spectrumOf(pcm);
  const { places, room, signalToNoise } = findWords(spectrum);
  const [place, second] = places;
  if (!place) return { ok: false, fault: 'nothing-heard' };
  if (second) return { ok: false, fault: 'several-words' };
  const frames = place.to - place.from;
  if (place.kind === 'scrap' || frames < minSampleFrames) return { ok: false, fault: 'too-short' };
  if (frames > maxSampleFrames) return { ok: false, fault: 'too-long' };
  if (signalToNoise < quietestTake) return { ok: false, fault: 'too-quiet' };
  const take = sliceSpectrum(spectrum, place.from, place.to);
  return compareWithOthers(take, room, word, takes);
}

/** In frames of 10 ms, including margins of 50 ms at both ends. */
const minSampleFrames = 20;
const maxSampleFrames = 220;
/** Least level of the loudest frames above the room, averaged over the bands, in dB. */
const quietestTake = 12;
/** In units of the payer's usual spread. Close to the limit at which recognition would miss the word. */
const unlikeFrom = 1.5;

function compareWithOthers(take: Spectrum, room: Float32Array, word: string, takes: WordTakes): TakeOutcome {
  const hasOwn = (takes[word] ?? []).length > 0;
  if (!hasOwn) return { ok: true, take };
  const place = mixWithNoise(take, room);
  const found = compareWord(take, room, takes, place).filter(({ distance }) => Number.isFinite(distance));
  const own = found.find((one) => one.word === word);
  const [nearest] = found;
  if (!own || !nearest) return { ok: false, fault: 'unlike' };
  if (nearest !== own) return { ok: false, fault: 'like-another' };
  const complete = Object.fromEntries(Object.entries(takes).filter(([, own]) => own.length > 1));
  const spread = usualSpread(complete, place);
  const isUnlike = spread !== null && Object.keys(complete).length > 2 && own.distance > unlikeFrom * spread;
  return isUnlike ? { ok: false, fault: 'unlike' } : { ok: true, take };
}
