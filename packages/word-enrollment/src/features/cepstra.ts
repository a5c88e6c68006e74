import { bandCount, type Spectrum } from './spectrum';

/** The features by which words are compared: `featureCount` numbers for every 10 ms. */
export interface Cepstra {
  readonly frames: number;
  readonly features: Float32Array;
}

const cepstrumCount = 10;
const statics = cepstrumCount + 1;
/** Loudness and cepstra, and the slope of each. */
export const featureCount = 2 * statics;

/**
 * Computes mel-frequency cepstra and their slopes. The means over the word are removed, and with them the coloration of
 * the microphone and the loudness of the voice.
 */
export function cepstraOf({ frames, energies }: Spectrum): Cepstra {
  const features = new Float32Array(frames * featureCount);
  for (let frame = 0; frame < frames; frame++) {
    for (let index = 0; index < statics; index++) {
      let sum = 0;
      for (let band = 0; band < bandCount; band++)
        sum += energies[frame * bandCount + band]! * cosines[index * bandCount + band]!;
      features[frame * featureCount + index] = sum;
    }
  }
  removeMeans(features, frames);
  addSlopes(features, frames);
  return { frames, features };
}

/** Weights chosen on recordings of six people (24 November 2026): slopes count double, loudness is the bands' mean. */
const slopeWeight = 2;
const cosines = Float32Array.from({ length: statics * bandCount }, (_, at) => {
  const index = Math.floor(at / bandCount);
  const band = at % bandCount;
  return index === 0
    ? 1 / bandCount
    : Math.sqrt(2 / bandCount) * Math.cos((Math.PI * index * (band + 0.5)) / bandCount);
});

function removeMeans(features: Float32Array, frames: number): void {
  for (let index = 0; index < statics; index++) {
    let sum = 0;
    for (let frame = 0; frame < frames; frame++) sum += features[frame * featureCount + index]!;
    for (let frame = 0; frame < frames; frame++) features[frame * featureCount + index]! -= sum / frames;
  }
}

/** Adds the slope of each feature, by linear regression over 50 ms. */
function addSlopes(features: Float32Array, frames: number): void {
  const at = (frame: number, index: number) =>
    features[Math.min(frames - 1, Math.max(0, frame)) * featureCount + index]!;
  for (let frame = 0; frame < frames; frame++)
    for (let index = 0; index < statics; index++) {
      const near = at(frame + 1, index) - at(frame - 1, index);
      const far = at(frame + 2, index) - at(frame - 2, index);
      features[frame * featureCount + statics + index] = (slopeWeight * (near + 2 * far)) / 10;
    }
}
