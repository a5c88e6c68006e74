import { seededNormal } from '../features/seededRandom';

/** Somebody made of pulses and three resonators. Not speech, but voices that differ as people do: in throat and pitch. */
export interface SyntheticVoice {
  /** Scales all resonances: 1 is a throat of 17 cm, 1.15 one of 15 cm. */
  readonly throat: number;
  readonly pitchHz: number;
}

/** Resonances of eight vowels, in Hz (Peterson and Barney 1952, men). */
const vowels = [
  [270, 2_290, 3_010],
  [390, 1_990, 2_550],
  [530, 1_840, 2_480],
  [660, 1_720, 2_410],
  [730, 1_090, 2_440],
  [570, 840, 2_410],
  [440, 1_020, 2_240],
  [300, 870, 2_240],
] as const;

/**
 * One round of eight words, each a glide between two vowels, with pauses and a quiet room, in one clip. All files of a worker
 * share the clips: copy a clip to change it.
 */
export function saySyllables(voice: SyntheticVoice, take: number, words: number = vowels.length): Float32Array[] {
  const key = [voice.throat, voice.pitchHz, take, words].join(' ');
  const clip = said.get(key) ?? synthesize(voice, take, words);
  said.set(key, clip);
  return [clip];
}

const said = new Map<string, Float32Array>();

function synthesize({ throat, pitchHz }: SyntheticVoice, take: number, words: number): Float32Array {
  const normal = seededNormal(take + 1);
  const clip = new Float32Array(words * (wordLength + pause) + pause).map(() => 0.000_5 * normal());
  for (let word = 0; word < words; word++) {
    const [from, to] = [vowels[word % vowels.length]!, vowels[(word * 3 + 2) % vowels.length]!];
    const pitch = pitchHz * (1 + 0.03 * normal());
    let phase = 0;
    const source: Float32Array = Float32Array.from({ length: wordLength }, () => {
      phase += pitch / 16_000;
      const isPulse = phase >= 1;
      if (isPulse) phase -= 1;
      return (isPulse ? 1 : 0) + 0.02 * normal();
    });
    const sound = [0, 1, 2].reduce((heard, formant) => {
      const shift = throat * (1 + 0.02 * normal());
      return resonate(heard, (share) => shift * (from[formant]! * (1 - share) + to[formant]! * share));
    }, source);
    const peak = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    for (const [at, sample] of sound.entries())
      clip[pause + word * (wordLength + pause) + at]! += (0.4 * sample) / peak;
  }
  return clip;
}

/** 0.35 s and 0.15 s. */
const wordLength = 5_600;
const pause = 2_400;

/** A resonator of two poles, 100 Hz wide, that glides. */
function resonate(source: Float32Array, hzAt: (share: number) => number): Float32Array {
  const radius = Math.exp((-Math.PI * 100) / 16_000);
  let [last, beforeLast] = [0, 0];
  return source.map((sample, at) => {
    const angle = (2 * Math.PI * hzAt(at / source.length)) / 16_000;
    const next = sample + 2 * radius * Math.cos(angle) * last - radius * radius * beforeLast;
    [beforeLast, last] = [last, next];
    return next;
  });
}
