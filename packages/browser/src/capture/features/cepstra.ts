import { bandCount, type Spectrum } from './spectrum';

/** Rows of `width` numbers, one row for every 10 ms. */
export interface FeatureRows {
  readonly frames: number;
  readonly width: number;
  /** Row after row. */
  readonly values: Float32Array;
}

/**
 * Computes mel-frequency cepstra: for every frame the mean of the log energies, then `count` coefficients of their
 * orthonormal DCT-II, from the first on.
 *
 * @param count From 1 to `bandCount` - 1.
 */
export function cepstraOf({ frames, energies }: Spectrum, count: number): FeatureRows {
  const cosines = cosinesFor(count);
  const width = count + 1;
  // A local name, because a test runner that does not bundle reads an imported one through a getter each time.
  const bands = bandCount;
  const values = new Float32Array(frames * width);
  for (let frame = 0; frame < frames; frame++) {
    for (let index = 0; index < width; index++) {
      let sum = 0;
      for (let band = 0; band < bands; band++) sum += energies[frame * bands + band]! * cosines[index * bands + band]!;
      values[frame * width + index] = sum;
    }
  }
  return { frames, width, values };
}

/** Subtracts each column's mean, and with it the coloration of the microphone and the loudness of the voice. */
export function withoutMeans({ frames, width, values }: FeatureRows): FeatureRows {
  const centered = values.slice();
  for (let index = 0; index < width; index++) {
    let sum = 0;
    for (let frame = 0; frame < frames; frame++) sum += values[frame * width + index]!;
    for (let frame = 0; frame < frames; frame++) centered[frame * width + index]! -= sum / frames;
  }
  return { frames, width, values: centered };
}

/**
 * The slope of each column per frame, by linear regression. The first and last rows repeat at the ends.
 *
 * @param reach Frames to each side: 2 for 50 ms, 4 for 90 ms. Default: 2.
 */
export function slopesOf({ frames, width, values }: FeatureRows, reach = 2): FeatureRows {
  const at = (frame: number, index: number) => values[Math.min(frames - 1, Math.max(0, frame)) * width + index]!;
  const slopes = new Float32Array(frames * width);
  let squares = 0;
  for (let step = 1; step <= reach; step++) squares += 2 * step * step;
  for (let frame = 0; frame < frames; frame++)
    for (let index = 0; index < width; index++) {
      let sum = 0;
      for (let step = 1; step <= reach; step++) sum += step * (at(frame + step, index) - at(frame - step, index));
      slopes[frame * width + index] = sum / squares;
    }
  return { frames, width, values: slopes };
}

const madeCosines = new Map<number, Float32Array>();

function cosinesFor(count: number): Float32Array {
  const known = madeCosines.get(count) ?? makeCosines(count);
  madeCosines.set(count, known);
  return known;
}

function makeCosines(count: number): Float32Array {
  return Float32Array.from({ length: (count + 1) * bandCount }, (_, at) => {
    const index = Math.floor(at / bandCount);
    const band = at % bandCount;
    return index === 0
      ? 1 / bandCount
      : Math.sqrt(2 / bandCount) * Math.cos((Math.PI * index * (band + 0.5)) / bandCount);
  });
}
