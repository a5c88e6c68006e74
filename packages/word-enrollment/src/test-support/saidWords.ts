import { joinPcm } from '@payaloud/browser/internal/capture';

/** Synthesizes words at 16 kHz: two vowels each, the same for the same word and seed. */
export function sayWords(words: readonly string[], { seed = 1, silenceAfter = 1 }: SayOptions = {}): Float32Array {
  const pieces = words.flatMap((word) => [silence(0.35, seed), oneWord(word, seed)]);
  return joinPcm([silence(0.3, seed), ...pieces, silence(silenceAfter, seed + 1)]);
}

/** A microphone that hears the result of `next` each time it is opened. */
export function saidInto(next: () => Float32Array | null) {
  return async (events: { onSamples(pcm: Float32Array, sampleRate: number): void }) => {
    const pcm = next();
    if (pcm) queueMicrotask(() => pieces(pcm).forEach((piece) => events.onSamples(piece, 16_000)));
    return { close: () => {} };
  };
}

interface SayOptions {
  readonly seed?: number;
  readonly silenceAfter?: number;
}

const rate = 16_000;
/** First and second formant, in Hz. */
const vowels = [
  [300, 2300],
  [750, 1250],
  [320, 850],
  [550, 1800],
  [500, 1000],
] as const;

function oneWord(word: string, seed: number): Float32Array {
  const code = Array.from(word).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973, 7);
  const first = vowels[code % 5] ?? vowels[0];
  const second = vowels[Math.floor(code / 5) % 5] ?? vowels[0];
  const seconds = 0.36 + (code % 7) * 0.03;
  const pitch = 118 + (seed % 5);
  const gains = [first, second].map((vowel) => gainsOf(vowel, pitch));
  const sound = new Float32Array(Math.round(seconds * rate));
  const middle = Math.ceil(sound.length / 2);
  for (const [half, harmonics] of gains.entries()) {
    const [from, to] = half === 0 ? [0, middle] : [middle, sound.length];
    for (const { hz, gain } of harmonics) addSine(sound, { hz, gain, from, to });
  }
  return sound.map((sum, index) => {
    const time = index / rate;
    return 0.1 * Math.min(1, time / 0.03, (seconds - time) / 0.03) * sum;
  });
}

/** By the recurrence of a sine, because `Math.sin` for each harmonic of each sample takes most of the time. */
function addSine(sound: Float32Array, { hz, gain, from, to }: Sine): void {
  const step = (2 * Math.PI * hz) / rate;
  const factor = 2 * Math.cos(step);
  let [last, next] = [Math.sin((from - 1) * step), Math.sin(from * step)];
  for (let at = from; at < to; at += 1) {
    sound[at]! += gain * next;
    [last, next] = [next, factor * next - last];
  }
}

interface Sine {
  readonly hz: number;
  readonly gain: number;
  /** Samples. */
  readonly from: number;
  readonly to: number;
}

/** The harmonics below 3,600 Hz, each with its gain. */
function gainsOf([low, high]: readonly [number, number], pitch: number): { hz: number; gain: number }[] {
  return Array.from({ length: Math.ceil(3_600 / pitch) - 1 }, (_, at) => {
    const hz = (at + 1) * pitch;
    return { hz, gain: 1 / (1 + ((hz - low) / 90) ** 2) + 0.6 / (1 + ((hz - high) / 130) ** 2) };
  });
}

function silence(seconds: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: Math.round(seconds * rate) }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return (state >>> 8) / 8_388_608 / 4_000 - 1 / 4_000;
  });
}

function pieces(pcm: Float32Array): Float32Array[] {
  return Array.from({ length: Math.ceil(pcm.length / 1_024) }, (_, at) => pcm.slice(at * 1_024, (at + 1) * 1_024));
}
