import { bandCount, cepstraOf, slopesOf, spectrumOf, withoutMeans } from '@payaloud/browser/internal/capture';
import { describe, expect, it } from 'vitest';

/** Samples that repeat in no frame, from -0.5 to 0.5. */
const sound = Float32Array.from({ length: 720 }, (_, at) => ((at * 7_919 + at * at * 31) % 1_009) / 1_009 - 0.5);

describe('mel energies', () => {
  it('are what the definitions give, bin by bin, without a fast transform', () => {
    const { frames, energies } = spectrumOf(sound);
    expect(frames).toBe(3);
    for (let frame = 0; frame < frames; frame++)
      for (let band = 0; band < bandCount; band++)
        expect(energies[frame * bandCount + band]).toBeCloseTo(naiveEnergy(sound, 160 * frame, band), 3);
  });

  it('of a tone are highest in the band around it', () => {
    const tone = Float32Array.from({ length: 400 }, (_, at) => 0.5 * Math.sin((2 * Math.PI * 1_000 * at) / 16_000));
    const { energies } = spectrumOf(tone);
    const distances = Array.from({ length: bandCount }, (_, band) => Math.abs(edgeHz(band + 1) - 1_000));
    expect(energies.indexOf(Math.max(...energies))).toBe(distances.indexOf(Math.min(...distances)));
  });

  it('use the mel scale on which 1,000 Hz is 1,000 mel', () => {
    expect(naiveMel(1_000)).toBeCloseTo(1_000, 1);
  });

  it('have no frame if the sound is shorter than 25 ms', () => {
    expect(spectrumOf(sound.subarray(0, 399)).frames).toBe(0);
  });
});

describe('cepstra', () => {
  const energies = Float32Array.from({ length: bandCount }, (_, band) => ((band * band * 7 + 3 * band) % 23) / 4 - 2);

  it('are the mean and the orthonormal DCT-II, as scipy.fft.dct computes it', () => {
    const { values, width } = cepstraOf({ frames: 1, energies }, 19);
    expect(width).toBe(20);
    expect(values[0]).toBeCloseTo(energies.reduce((sum, energy) => sum + energy, 0) / bandCount, 5);
    for (const [index, expected] of scipyDct.entries()) expect(values[index + 1]).toBeCloseTo(expected, 5);
  });

  it('do not change with the loudness, apart from the first column', () => {
    const [loud, soft] = [sound, sound.map((sample) => sample / 4)].map((pcm) => cepstraOf(spectrumOf(pcm), 19));
    for (const [at, value] of soft!.values.entries())
      if (at % 20 > 0) expect(value).toBeCloseTo(loud!.values[at]!, 2);
      else expect(value).toBeCloseTo(loud!.values[at]! - 2 * Math.log(4), 2);
  });

  it('lose their means, and the rows that were given stay as they are', () => {
    const rows = { frames: 3, width: 2, values: Float32Array.of(1, 10, 2, 20, 6, 60) };
    expect([...withoutMeans(rows).values]).toEqual([-2, -20, -1, -10, 3, 30]);
    expect([...rows.values]).toEqual([1, 10, 2, 20, 6, 60]);
  });
});

describe('slopes', () => {
  it('are the least-squares slope over five frames, as numpy.polyfit computes it', () => {
    const column = Float32Array.of(3, 1, 4, 1, 5, 9, 2);
    const { values } = slopesOf({ frames: 7, width: 1, values: column });
    expect([...values].slice(2, 5)).toEqual([0.4, 1.7, 0.4].map(Math.fround));
  });

  it('are the one over nine frames if they reach four to each side, as numpy.polyfit computes it', () => {
    const column = Float32Array.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5);
    const { values } = slopesOf({ frames: 11, width: 1, values: column }, 4);
    for (const [at, slope] of [0.45, 0.3, 7 / 60].entries()) expect(values[at + 4]).toBeCloseTo(slope, 6);
  });

  it('repeat the first and the last frame beyond the ends', () => {
    const { values } = slopesOf({ frames: 2, width: 1, values: Float32Array.of(0, 1) });
    expect([...values]).toEqual([0.3, 0.3].map(Math.fround));
  });
});

/** `scipy.fft.dct([((b * b * 7 + 3 * b) % 23) / 4 - 2 for b in range(24)], norm='ortho')[1:20]`, scipy 1.17.1. */
const scipyDct: readonly number[] = [
  0.353961, -1.774122, -2.789608, -1.911832, 2.80293, -0.575235, 1.265408, -2.0, -0.291614, -0.629974, -1.007262,
  -3.163924, 2.056255, -1.419829, -0.086994, 0.721688, -3.889883, 1.011569, -0.165174,
];

function naiveEnergy(pcm: Float32Array, from: number, band: number): number {
  const [low, middle, high] = [edgeHz(band), edgeHz(band + 1), edgeHz(band + 2)];
  let energy = 1e-6;
  for (let bin = 0; bin <= 256; bin++) {
    const hz = (bin * 16_000) / 512;
    const weight = Math.min((hz - low) / (middle - low), (high - hz) / (high - middle));
    if (weight <= 0) continue;
    let [real, imaginary] = [0, 0];
    for (let at = 0; at < 400; at++) {
      const sample = pcm[from + at]! * (0.54 - 0.46 * Math.cos((2 * Math.PI * at) / 399));
      real += sample * Math.cos((2 * Math.PI * bin * at) / 512);
      imaginary -= sample * Math.sin((2 * Math.PI * bin * at) / 512);
    }
    energy += weight * (real ** 2 + imaginary ** 2);
  }
  return Math.log(energy);
}

/** Edge of the bands in Hz: 26 edges, evenly spaced in mel from 150 to 3,800 Hz. */
function edgeHz(index: number): number {
  const [lowest, highest] = [naiveMel(150), naiveMel(3_800)];
  const mel = lowest + ((highest - lowest) * index) / (bandCount + 1);
  return 700 * (10 ** (mel / 2_595) - 1);
}

/** O'Shaughnessy's formula with the decimal logarithm, not the one of the source. */
function naiveMel(hz: number): number {
  return 2_595 * Math.log10(1 + hz / 700);
}
