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
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, index) => {
    const time = index / rate;
    const edge = Math.min(1, time / 0.03, (seconds - time) / 0.03);
    let sum = 0;
    for (const { hz, gain } of gains[time < seconds / 2 ? 0 : 1]!) sum += gain * Math.sin(2 * Math.PI * hz * time);
    return 0.1 * edge * sum;
  });
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
