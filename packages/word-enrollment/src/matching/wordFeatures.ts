import { cepstraOf, slopesOf, withoutMeans, type Spectrum } from '@payaloud/browser/internal/capture';

/** The features by which words are compared: `featureCount` numbers for every 10 ms. */
export interface WordFeatures {
  readonly frames: number;
  readonly features: Float32Array;
}

const cepstrumCount = 10;
const statics = cepstrumCount + 1;
/** Loudness and cepstra, and the slope of each. */
export const featureCount = 2 * statics;

/** Weights chosen on recordings of six people (24 November 2026): slopes count double, loudness is the bands' mean. */
const slopeWeight = 2;

/** Computes cepstra without their means over the word, and their slopes. */
export function wordFeaturesOf(spectrum: Spectrum): WordFeatures {
  const { frames, values } = withoutMeans(cepstraOf(spectrum, cepstrumCount));
  const slopes = slopesOf({ frames, width: statics, values }).values;
  const features = new Float32Array(frames * featureCount);
  for (let frame = 0; frame < frames; frame++)
    for (let index = 0; index < statics; index++) {
      features[frame * featureCount + index] = values[frame * statics + index]!;
      features[frame * featureCount + statics + index] = slopeWeight * slopes[frame * statics + index]!;
    }
  return { frames, features };
}
