import type { FeatureRows } from '@payaloud/core/speech-features';
import { withMeans } from './mixture/adaptMeans';
import { createLogDensities, type Mixture } from './mixture/mixture';

/**
 * The mean log-likelihood ratio per row for each voice, in nats: how much better the voice explains the rows than people
 * in general. Not a number if there are no rows.
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
  return voices.map((means) => meanOf(withMeans(background, means)) - general);
}
