import { createFourier } from './fourier';

export interface QuietUtterance {
  readonly pcm: Float32Array;
  /** Loudness of the speech above the room, in dB, before noise suppression. */
  readonly signalToNoise: number;
}

/**
 * Removes room noise from an utterance. Before, between and after the words it writes silence, because the decoder
 * hears words in a murmur ("… dollars and oh eight"). During the words a Wiener filter removes the steady part of the
 * noise. Its a-priori signal-to-noise ratio is followed from frame to frame (decision-directed, Ephraim and Malah
 * 1984), which leaves no musical tones that could be heard as consonants.
 *
 * @param pcm mono, 16 kHz, with half a second of the room at both ends, as the endpointer cuts it.
 */
export function suppressNoise(pcm: Float32Array): QuietUtterance {
  const count = Math.ceil((pcm.length - frameSamples) / hopSamples) + 1;
  if (count < 3 * roomFrames) return { pcm, signalToNoise: Infinity };
  const spectra = Array.from({ length: count }, (_, index) => spectrumAt(pcm, index * hopSamples));
  const powers = spectra.map(powerOf);
  const loudness = powers.map(loudnessOf);
  const noise = noiseSpectrum(roomOf(powers, loudness));
  const speaks = spokenFrames(loudness);
  const output = new Float32Array(pcm.length);
  let before = new Float32Array(bins);
  for (const [index, spectrum] of spectra.entries()) {
    const power = powers[index] ?? new Float32Array(bins);
    before = filter(spectrum, power, noise, before, speaks[index] === true ? 1 : silentGain);
    addFrame(output, spectrum, index * hopSamples);
  }
  return { pcm: output, signalToNoise: quantile(loudness, 0.9) - loudnessOfRoom(loudness) };
}

const frameSamples = 512;
const hopSamples = 128;
const bins = frameSamples / 2 + 1;
/** The first and last 0.4 s are taken as the room. */
const roomFrames = 50;
/** Largest difference in dB at which both ends count as the room. */
const alikeEnds = 10;
const inertia = 0.96;
/** Minimum gain during speech. The model was not trained on spectra with holes. */
const minGain = 0.08;
const silentGain = 0.01;
/** Speech is at least 3 dB above nearly all of the room, and at most 40 dB below the loudest frame. */
const overRoom = 3;
const belowPeak = 40;
/** 64 ms before and after a loud frame, because words end quietly. */
const marginFrames = 8;

interface Spectrum {
  readonly real: Float32Array;
  readonly imaginary: Float32Array;
}

const fourier = createFourier(frameSamples);
/** Root of a Hann window, applied before and after. With four frames per window the squares add up to two. */
const window = Float32Array.from({ length: frameSamples }, (_, index) =>
  Math.sin((Math.PI * (index + 0.5)) / frameSamples),
);

function spectrumAt(pcm: Float32Array, start: number): Spectrum {
  const real = window.map((weight, index) => weight * (pcm[start + index] ?? 0));
  const imaginary = new Float32Array(frameSamples);
  fourier.forward(real, imaginary);
  return { real, imaginary };
}

function powerOf({ real, imaginary }: Spectrum): Float32Array {
  return new Float32Array(bins).map((_, bin) => (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2);
}

function noiseSpectrum(room: readonly Float32Array[]): Float32Array {
  const mean = (bin: number) => room.reduce((sum, power) => sum + (power[bin] ?? 0), 0) / room.length;
  return Float32Array.from({ length: bins }, (_, bin) => mean(bin) + 1e-12);
}

/** In dB, with a pre-emphasis slope so that consonants count and rumble does not. */
function loudnessOf(power: Float32Array): number {
  return 10 * Math.log10(power.reduce((sum, value, bin) => sum + value * (bin / bins) ** 2, 1e-9));
}

/** Uses the quieter end if the two differ: somebody coughed or was already speaking at the other. */
function roomOf<T>(frames: readonly T[], loudness: readonly number[]): T[] {
  const [before, behind] = endsOf(loudness);
  if (Math.abs(before - behind) < alikeEnds) return [...frames.slice(0, roomFrames), ...frames.slice(-roomFrames)];
  return before < behind ? [...frames.slice(0, roomFrames), ...frames.slice(-roomFrames)] : frames.slice(-roomFrames);
}

/** If somebody goes on talking after the words, that voice counts as the room. */
function loudnessOfRoom(loudness: readonly number[]): number {
  const [before, behind] = endsOf(loudness);
  return behind - before > alikeEnds
    ? quantile(loudness.slice(-roomFrames), 0.7)
    : quantile(roomOf(loudness, loudness), 0.5);
}

function endsOf(loudness: readonly number[]): [before: number, behind: number] {
  return [quantile(loudness.slice(0, roomFrames), 0.9), quantile(loudness.slice(-roomFrames), 0.9)];
}

function spokenFrames(loudness: readonly number[]): boolean[] {
  const least = Math.max(quantile(roomOf(loudness, loudness), 0.97) + overRoom, Math.max(...loudness) - belowPeak);
  const isLoud = loudness.map((value) => value > least);
  return isLoud.map((_, index) =>
    isLoud.slice(Math.max(0, index - marginFrames), index + marginFrames + 1).includes(true),
  );
}

/** Filters in place. Returns each bin's ratio of clean power to noise, for the next frame. */
function filter(
  spectrum: Spectrum,
  power: Float32Array,
  noise: Float32Array,
  before: Float32Array,
  most: number,
): Float32Array<ArrayBuffer> {
  const clean = new Float32Array(bins);
  for (let bin = 0; bin < bins; bin++) {
    const posterior = (power[bin] ?? 0) / (noise[bin] ?? 1);
    const prior = inertia * (before[bin] ?? 0) + (1 - inertia) * Math.max(0, posterior - 1);
    const gain = Math.max(minGain, prior / (1 + prior));
    clean[bin] = gain ** 2 * posterior;
    scale(spectrum, bin, gain * most);
  }
  return clean;
}

function scale({ real, imaginary }: Spectrum, bin: number, gain: number): void {
  const mirrored = (frameSamples - bin) % frameSamples;
  real[bin] = (real[bin] ?? 0) * gain;
  imaginary[bin] = (imaginary[bin] ?? 0) * gain;
  if (mirrored === bin) return;
  real[mirrored] = (real[mirrored] ?? 0) * gain;
  imaginary[mirrored] = (imaginary[mirrored] ?? 0) * gain;
}

function addFrame(output: Float32Array, { real, imaginary }: Spectrum, start: number): void {
  fourier.backward(real, imaginary);
  const end = Math.min(frameSamples, output.length - start);
  for (let index = 0; index < end; index++)
    output[start + index] = (output[start + index] ?? 0) + ((window[index] ?? 0) * (real[index] ?? 0)) / 2;
}

/** The value below which the given share of the values lies. `share` is 0 to 1. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? -Infinity;
}
