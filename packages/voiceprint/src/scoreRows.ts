import type { FeatureRows } from '@payaloud/browser/internal/capture';
import { withMeans } from './mixture/adaptMeans';
import { createLogDensities, type Mixture } from './mixture/mixture';

/**
 * How much better each voice explains the rows than people in general: the mean log-likelihood ratio per row, divided by
 * the voice's own distance from people in general (D-norm: Ben, Blouet and Bimbot, "A Monte-Carlo method for score
 * normalization in automatic speaker verification using Kullback-Leibler distances", 2002). Without the division unusual
 * voices get higher scores, from their owner and from others. Has no unit. Not a number if there are no rows.
 *
 * @param voices The adapted means of each voice.
 */
export function scoreRows(rows: FeatureRows, voices: readonly Float32Array[], background: Mixture): readonly number[] {
  const logs = new Float64Array(background.components);
  const meanOf = (mixture: Mixture) => {
    const logDensities = createLogDensities(mixture);
    let sum = 0;
    for (let row = 0; row < rows.frames; row++) sum += logDensities(rows.values, row, logs);
    return sum / rows.frames;
  };
  const general = meanOf(background);
  return voices.map((means) => {
    const distance = Math.max(minDistance, distanceOf(means, background));
    return (meanOf(withMeans(background, means)) - general) / distance;
  });
}

/** Half of the least distance of 40 set-ups. A template that is nearer is damaged, and must not score high by that. */
const minDistance = 0.5;

/**
 * Twice the Kullback-Leibler divergence between two mixtures that differ only in their means, component by component, in
 * nats. At least 0.
 */
function distanceOf(voice: Float32Array, { weights, width, means, variances }: Mixture): number {
  return voice.reduce((sum, mean, at) => {
    const weight = weights[Math.floor(at / width)]!;
    return sum + (weight * (mean - means[at]!) ** 2) / variances[at]!;
  }, 0);
}
