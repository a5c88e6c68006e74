import type { FeatureRows } from '@payaloud/browser/internal/capture';
import { seededRandom } from '../features/seededRandom';
import { PayaloudVoiceprintError } from '../PayaloudVoiceprintError';
import type { Mixture } from './mixture';
import { countRows, emptyStatistics, type MixtureStatistics } from './statistics';

export interface TrainingOptions {
  /** Number of Gaussians. Default: 64. */
  readonly components?: number;
  /** Default: 12. */
  readonly iterations?: number;
  /** Chooses the first means among the rows. Default: 1. */
  readonly seed?: number;
}

/**
 * Fits a mixture by expectation maximization. The first means are rows chosen at random, so the result depends on the
 * seed, and is the same for the same seed and rows.
 *
 * @throws {PayaloudVoiceprintError} `too-few-rows` if there are fewer rows than components.
 */
export function trainMixture(rows: FeatureRows, options: TrainingOptions = {}): Mixture {
  const { components = 64, iterations = 12, seed = 1 } = options;
  if (rows.frames < components)
    throw new PayaloudVoiceprintError('too-few-rows', `${components} components need at least as many rows.`);
  const spread = columnVariances(rows);
  let mixture = firstMixture(rows, components, spread, seed);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const statistics = emptyStatistics(mixture);
    countRows(mixture, rows, statistics);
    mixture = maximize(mixture, statistics, spread);
  }
  return mixture;
}

/** A hundredth of the variance of all rows. Otherwise a component could close in on a few equal rows. */
const varianceFloor = 0.01;

/** The mixture that explains the counted rows best. A component without rows keeps its place, with hardly any weight. */
export function maximize(mixture: Mixture, statistics: MixtureStatistics, spread: Float64Array): Mixture {
  const { components, width } = mixture;
  const counts = statistics.counts.map((count) => Math.max(count, 1e-6));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const means = mixture.means.slice();
  const variances = mixture.variances.slice();
  for (let component = 0; component < components; component++) {
    if (statistics.counts[component]! < 1e-6) continue;
    for (let at = component * width; at < (component + 1) * width; at++) {
      const mean = statistics.sums[at]! / counts[component]!;
      const variance = statistics.squares[at]! / counts[component]! - mean * mean;
      means[at] = mean;
      variances[at] = Math.max(variance, varianceFloor * spread[at % width]!);
    }
  }
  return { components, width, weights: counts.map((count) => count / total), means, variances };
}

function firstMixture(rows: FeatureRows, components: number, spread: Float64Array, seed: number): Mixture {
  const { width, values } = rows;
  const random = seededRandom(seed);
  const chosen = new Set<number>();
  while (chosen.size < components) chosen.add(Math.floor(random() * rows.frames));
  const places = [...chosen];
  return {
    components,
    width,
    weights: new Float64Array(components).fill(1 / components),
    means: Float64Array.from({ length: components * width }, (_, at) => {
      const row = places[Math.floor(at / width)]!;
      return values[row * width + (at % width)]!;
    }),
    variances: Float64Array.from({ length: components * width }, (_, at) => spread[at % width]!),
  };
}

function columnVariances({ frames, width, values }: FeatureRows): Float64Array {
  return Float64Array.from({ length: width }, (_, column) => {
    let [sum, squares] = [0, 0];
    for (let row = 0; row < frames; row++) {
      const value = values[row * width + column]!;
      sum += value;
      squares += value * value;
    }
    return Math.max(squares / frames - (sum / frames) ** 2, 1e-9);
  });
}
