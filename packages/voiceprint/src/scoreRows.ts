import type { FeatureRows } from '@payaloud/browser/internal/capture';
import type { VoiceBackground } from './background/background';
import { withMeans } from './mixture/adaptMeans';
import { createLogDensities, type Mixture } from './mixture/mixture';
import type { VoiceTemplate } from './verifier/speakerVerifier';

/** A voice as the mixture of its group with other means. */
export interface AdaptedVoice {
  readonly mixture: Mixture;
  readonly means: Float32Array;
}

/** Null if the template was made with another background. */
export function adaptedVoice({ model, values }: VoiceTemplate, background: VoiceBackground): AdaptedVoice | null {
  const mixture = background.mixtures.find((_, group) => model === modelOf(background, group));
  return mixture && values.length === mixture.means.length ? { mixture, means: values } : null;
}

/** The name of the mixture in templates. */
export function modelOf({ id }: Pick<VoiceBackground, 'id'>, group: number): string {
  return `${id}-${group}`;
}

/**
 * How much better each voice explains the rows than the nearest group of people: the mean log-likelihood ratio per row,
 * divided by the voice's own distance from its group (D-norm: Ben, Blouet and Bimbot, "A Monte-Carlo method for score
 * normalization in automatic speaker verification using Kullback-Leibler distances", 2002). Without the division unusual
 * voices get higher scores, from their owner and from others. Has no unit. Not a number if there are no rows.
 */
export function scoreRows(
  rows: FeatureRows,
  voices: readonly AdaptedVoice[],
  groups: readonly Mixture[],
): readonly number[] {
  const general = Math.max(...groups.map((group) => meanLogLikelihood(rows, group)));
  return voices.map(({ mixture, means }) => {
    const distance = Math.max(minDistance, distanceOf(means, mixture));
    return (meanLogLikelihood(rows, withMeans(mixture, means)) - general) / distance;
  });
}

/** Per row, in nats. Not a number if there are no rows. */
export function meanLogLikelihood(rows: FeatureRows, mixture: Mixture): number {
  const logs = new Float64Array(mixture.components);
  const logDensities = createLogDensities(mixture);
  let sum = 0;
  for (let row = 0; row < rows.frames; row++) sum += logDensities(rows.values, row, logs);
  return sum / rows.frames;
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
