import { pitchFrame, pitchOf, withoutPitch } from '../noise/pitch';
import type { SpokenSound } from './decoder';

/** Whether somebody else is heard. */
export type SecondVoice = 'none' | 'perhaps' | 'certain';

/**
 * Looks for a second voice in an utterance whose sounds are aligned. A person's voice is silent during an s, an f, a k
 * and pauses, so a pitch there comes from somebody else. During voiced sounds, the speaker's pitch is removed first; a
 * pitch in the rest is a second voice.
 */
export function detectSecondVoice(pcm: Float32Array, sounds: readonly SpokenSound[]): SecondVoice {
  const { aside, under } = countSecondVoice(pcm, sounds);
  if (aside >= certainAside || under >= certainUnder) return 'certain';
  return aside >= perhapsAside || under >= perhapsUnder ? 'perhaps' : 'none';
}

/**
 * Thresholds in steps of 10 ms. Of 70 clear amounts, aligned by two models, one had more than 2 aside (4), and two had
 * more than 3 under (5 and 8, of a voice that buzzes). Of 43 amounts heard beside a voice 20 dB below that says another
 * amount, 16 had 3 or more aside and 13 had 5 or more under (25 November 2026).
 */
const certainAside = 5;
const perhapsAside = 2;
const certainUnder = 10;
const perhapsUnder = 4;

/**
 * Counts the steps with a voice during the payer's unvoiced sounds and pauses (`aside`), and with a second pitch
 * (`under`).
 */
function countSecondVoice(heard: Float32Array, sounds: readonly SpokenSound[]): { aside: number; under: number } {
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
/** In dB below the loudest frame, in the voice band. */
const belowAside = { consonant: 26, silence: 32 };
const belowUnder = 22;
/** Least level of the rest, in dB. Below it, every rest has traces of the removed pitch. */
const leastRest = -20;
const clearRest = 0.7;
/** Ratios at which a second pitch is the first one again. */
const harmonicRatios = [1 / 3, 1 / 2, 2 / 3, 1, 3 / 2, 2, 3];
const ratioTolerance = 0.08;

function hasSecondPitch(pcm: Float32Array, from: number): boolean {
  const { period, clarity } = pitchOf(pcm, from);
  if (clarity <= clear) return false;
  const { rest, level } = withoutPitch(pcm, from, period);
  if (level <= leastRest) return false;
  const isOther = (other: number) =>
    harmonicRatios.every((ratio) => Math.abs(other / period - ratio) >= ratioTolerance * ratio);
  return pitchOf(rest, 0, isOther).clarity > clearRest;
}

type Rest = keyof typeof belowAside;

/**
 * Unvoiced phones of CMU's dictionary. T counts only at the start of a word, because inside it is often a d ("forty").
 * HH is left out because an h between vowels is voiced.
 */
const voiceless = new Set(['S', 'F', 'TH', 'SH', 'CH', 'K', 'P']);
/** In seconds. Voicing continues a little into the next sound, and vowels fade. */
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

/** Keeps the louder harmonics of a voice; removes rumble and the hiss of consonants. */
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
