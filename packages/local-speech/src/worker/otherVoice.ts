import { pitchFrame, pitchOf, withoutPitch } from '../noise/pitch';
import type { SpokenSound } from './decoder';

/** Whether somebody else is heard. */
export type Company = 'none' | 'perhaps' | 'certain';

/**
 * Looks for a second voice in an utterance of which it is known which sound lies where. A person's voice rests in an s, an f, a k and in
 * silence; what has a pitch there comes from somebody else. Where the voice does sound, its pitch is taken out, and what is left has none.
 */
export function companyIn(pcm: Float32Array, sounds: readonly SpokenSound[]): Company {
  const { aside, under } = otherVoice(pcm, sounds);
  if (aside >= certainAside || under >= certainUnder) return 'certain';
  return aside >= perhapsAside || under >= perhapsUnder ? 'perhaps' : 'none';
}

/**
 * In steps of 10 ms. Of 70 clear amounts, aligned by two models, one had more than 2 aside (4) and two more than 3 under (5 and 8, of a
 * voice that buzzes). Beside a voice 20 dB below that says another amount, of 43 that were heard 16 had 3 and more aside and 13 had 5 and
 * more under (25 November 2026).
 */
const certainAside = 5;
const perhapsAside = 2;
const certainUnder = 10;
const perhapsUnder = 4;

/** Steps with a voice where the payer's own makes none (`aside`), and with a second pitch under it. */
function otherVoice(heard: Float32Array, sounds: readonly SpokenSound[]): { aside: number; under: number } {
  const pcm = voiceBand(heard);
  const count = Math.max(0, Math.floor((pcm.length - 2 * pitchFrame) / hop));
  const levels = Array.from({ length: count }, (_, index) => levelOf(pcm, index * hop));
  const loudest = Math.max(...levels);
  const restsAt = restingFrames(sounds);
  let aside = 0;
  let under = 0;
  for (const [index, level] of levels.entries()) {
    const rests = restsAt(index);
    const from = index * hop;
    if (rests && level > loudest - belowAside[rests] && pitchOf(pcm, from).clarity > clear) aside += 1;
    if (level > loudest - belowUnder && hasSecondPitch(pcm, from)) under += 1;
  }
  return { aside, under };
}

const hop = 160;
const clear = 0.8;
/** In dB under the loudest frame, in the band of the voice. */
const belowAside = { consonant: 26, silence: 32 };
const belowUnder = 22;
/** What is left without the pitch, in dB: below it everything has the traces of what was taken out. */
const leastRest = -20;
const clearRest = 0.7;
/** A second pitch at a multiple of the first is the first. */
const kin = [1 / 3, 1 / 2, 2 / 3, 1, 3 / 2, 2, 3];
const kinWidth = 0.08;

function hasSecondPitch(pcm: Float32Array, from: number): boolean {
  const { period, clarity } = pitchOf(pcm, from);
  if (clarity <= clear) return false;
  const { rest, level } = withoutPitch(pcm, from, period);
  if (level <= leastRest) return false;
  const isOther = (other: number) => kin.every((ratio) => Math.abs(other / period - ratio) >= kinWidth * ratio);
  return pitchOf(rest, 0, isOther).clarity > clearRest;
}

type Rest = keyof typeof belowAside;

/** Sounds without voice, in the phones of CMU's dictionary; a t inside a word is often a d ("forty"), an h between vowels has voice. */
const voiceless = new Set(['S', 'F', 'TH', 'SH', 'CH', 'K', 'P']);
/** In seconds. Voice goes on a little into the next sound, and vowels fade. */
const leastConsonant = 0.06;
const margins = { consonant: [0.03, 0.03], silence: [0.2, 0.08] } as const;

function restingFrames(sounds: readonly SpokenSound[]): (frame: number) => Rest | null {
  const spans = sounds.flatMap(({ phone, from, to, isFirst }): { kind: Rest; from: number; to: number }[] => {
    if (phone === 'SIL') return [{ kind: 'silence', from, to }];
    const isVoiceless = voiceless.has(phone) || (phone === 'T' && isFirst);
    return isVoiceless && to - from >= leastConsonant - 1e-6 ? [{ kind: 'consonant', from, to }] : [];
  });
  return (frame) => {
    const middle = (frame * hop + pitchFrame / 2) / 16_000;
    const span = spans.find(
      ({ kind, from, to }) => middle >= from + margins[kind][0] && middle <= to - margins[kind][1],
    );
    return span?.kind ?? null;
  };
}

/** The louder harmonics of a voice, without rumble and without the hiss of consonants. */
function voiceBand(pcm: Float32Array): Float32Array {
  let [steady, once, twice] = [0, 0, 0];
  return pcm.map((sample) => {
    steady += 0.01 * (sample - steady);
    once += 0.5 * (sample - steady - once);
    twice += 0.5 * (once - twice);
    return twice;
  });
}

function levelOf(pcm: Float32Array, from: number): number {
  const frame = pcm.subarray(from, from + pitchFrame);
  return 10 * Math.log10(frame.reduce((sum, sample) => sum + sample * sample, 0) / pitchFrame + 1e-12);
}
