import { existsSync } from 'node:fs';
import { synthesizedPerson } from '../enrolled-words/people';
import type { Voice } from './people';
import { roundsOf } from './utterances';
import { digitalReplay, telephone } from './rooms';

export const hasFlite: boolean = existsSync('/usr/bin/flite') && existsSync('/usr/bin/sox');

/** Four voices of flite that read any prompt, with five paces and pitches. They do not imitate anybody. */
export function fliteVoices(words: readonly string[]): readonly Voice[] {
  return ['kal16', 'awb', 'rms', 'slt'].map((name) => {
    const reader = synthesizedPerson(name, words, 'flite');
    return { name: `flite ${name}`, words, takes: 5, say: (word, take) => reader.say(word, take) };
  });
}

/** The recording of the first round of the enrollment, digit for digit, in place of the microphone. */
export function recordedSetUp(by: Voice): Float32Array {
  const [[first = new Float32Array()] = []] = roundsOf(by, by.words, 1);
  return digitalReplay.place(first, 0);
}

/** The owner's words, each recorded by telephone; an utterance of them is spliced in the asked order. */
export function recordedByTelephone(owner: Voice): Voice {
  return { ...owner, say: (word, take) => telephone.place(owner.say(word, take), 0) };
}

/** Somebody whose pitch is shifted to the owner's by another speed of playing, which shifts the formants with it. */
export function imitating(by: Voice, owner: Voice): Voice {
  const speed = pitchOf(owner) / pitchOf(by);
  return { ...by, say: (word, take) => atSpeed(by.say(word, take), speed) };
}

function atSpeed(pcm: Float32Array, speed: number): Float32Array {
  return Float32Array.from({ length: Math.floor((pcm.length - 1) / speed) }, (_, at) => {
    const place = at * speed;
    const before = Math.floor(place);
    return pcm[before]! + (place - before) * ((pcm[before + 1] ?? 0) - pcm[before]!);
  });
}

const knownPitches = new Map<string, number>();

/** Median fundamental frequency of all words of the first take, in Hz: the best autocorrelation from 70 to 330 Hz. */
function pitchOf(voice: Voice): number {
  const known = knownPitches.get(voice.name);
  if (known) return known;
  const pitches = voice.words.flatMap((word) => {
    const pcm = voice.say(word, 0);
    return Array.from({ length: Math.max(0, Math.floor((pcm.length - 1_024) / 512)) }, (_, frame) =>
      framePitch(pcm.subarray(512 * frame, 512 * frame + 1_024)),
    ).filter((hz) => hz > 0);
  });
  const median = pitches.toSorted((a, b) => a - b)[pitches.length >> 1] ?? 150;
  knownPitches.set(voice.name, median);
  return median;
}

/** 0 if the frame is not voiced. */
function framePitch(frame: Float32Array): number {
  const half = 512;
  const correlate = (lag: number) => {
    let sum = 0;
    for (let at = 0; at < half; at++) sum += frame[at]! * frame[at + lag]!;
    return sum;
  };
  const power = correlate(0);
  let best = { lag: 0, value: 0.5 * power };
  for (let lag = 48; lag <= 228; lag++) {
    const value = correlate(lag);
    if (value > best.value) best = { lag, value };
  }
  return power > 0.05 && best.lag > 0 ? 16_000 / best.lag : 0;
}
