import { createPowerSpectrum } from './powerSpectrum';

/** A sound as energies on the mel scale: `bandCount` natural logarithms for every 10 ms. */
export interface Spectrum {
  readonly frames: number;
  /** Frame after frame. */
  readonly energies: Float32Array;
}

export const bandCount = 24;
/** Samples from one frame to the next: 10 ms at 16 kHz. */
const frameStep = 160;

/**
 * Computes mel energies of 16 kHz PCM in frames of 25 ms. Limited to 150–3,800 Hz, which telephones, headsets and cheap
 * microphones all carry.
 */
export function spectrumOf(pcm: Float32Array): Spectrum {
  const frames = Math.max(0, Math.floor((pcm.length - frameSize) / frameStep) + 1);
  const energies = new Float32Array(frames * bandCount);
  const filters = bands();
  for (let frame = 0; frame < frames; frame++) {
    const power = powerOf(windowed(pcm, frame * frameStep));
    for (let band = 0; band < bandCount; band++) {
      const { from, weights } = filters[band]!;
      let energy = minEnergy;
      for (let index = 0; index < weights.length; index++) energy += weights[index]! * power[from + index]!;
      energies[frame * bandCount + band] = Math.log(energy);
    }
  }
  return { frames, energies };
}

/** The frames from `from` to `to`, exclusive. */
export function sliceSpectrum({ energies }: Spectrum, from: number, to: number): Spectrum {
  return { frames: to - from, energies: energies.slice(from * bandCount, to * bandCount) };
}

/** Loudness of each frame, in dB. */
export function loudnessOf({ frames, energies }: Spectrum): Float32Array {
  return Float32Array.from({ length: frames }, (_, frame) => {
    let sum = 0;
    for (let band = 0; band < bandCount; band++) sum += Math.exp(energies[frame * bandCount + band] ?? 0);
    return 10 * Math.log10(sum);
  });
}

const frameSize = 400;
const fftSize = 512;
const sampleRate = 16_000;
const lowestHz = 150;
const highestHz = 3_800;
/** About the noise of a silent 16-bit microphone, so that digital zeros are not infinitely far from it. */
const minEnergy = 1e-6;

const powerOf = createPowerSpectrum(fftSize);
const hamming = Float32Array.from(
  { length: frameSize },
  (_, index) => 0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (frameSize - 1)),
);
const scratch = new Float32Array(fftSize);

function windowed(pcm: Float32Array, at: number): Float32Array {
  for (let index = 0; index < frameSize; index++) {
    scratch[index] = (pcm[at + index] ?? 0) * (hamming[index] ?? 0);
  }
  return scratch;
}

interface Band {
  readonly from: number;
  readonly weights: readonly number[];
}

let madeBands: readonly Band[] | undefined;

function bands(): readonly Band[] {
  return (madeBands ??= makeBands());
}

function makeBands(): readonly Band[] {
  const lowest = melOf(lowestHz);
  const step = (melOf(highestHz) - lowest) / (bandCount + 1);
  const edge = (index: number) => (hzOf(lowest + index * step) * fftSize) / sampleRate;
  return Array.from({ length: bandCount }, (_, band) => {
    const [low, middle, high] = [edge(band), edge(band + 1), edge(band + 2)];
    const from = Math.ceil(low);
    const weights = Array.from({ length: Math.floor(high) - from + 1 }, (_, index) => {
      const bin = from + index;
      return bin < middle ? (bin - low) / (middle - low) : (high - bin) / (high - middle);
    });
    return { from, weights };
  });
}

function melOf(hz: number): number {
  return 1127 * Math.log(1 + hz / 700);
}

function hzOf(mel: number): number {
  return 700 * (Math.exp(mel / 1127) - 1);
}
