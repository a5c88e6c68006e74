import type { Mixture } from './mixture';
import type { MixtureStatistics } from './statistics';

/**
 * Moves the means of a background mixture towards a voice: maximum a posteriori adaptation (Reynolds, Quatieri and Dunn
 * 2000). A component with as many rows as `relevance` moves half of the way; one without rows stays.
 */
export function adaptMeans(mixture: Mixture, { counts, sums }: MixtureStatistics, relevance: number): Float32Array {
  const { width, means } = mixture;
  return Float32Array.from(means, (mean, at) => {
    const count = counts[Math.floor(at / width)]!;
    return (sums[at]! + relevance * mean) / (count + relevance);
  });
}

/** The background with other means. */
export function withMeans(mixture: Mixture, means: Float32Array): Mixture {
  return { ...mixture, means: Float64Array.from(means) };
}
