import type { FeatureRows } from '@payaloud/browser/internal/capture';
import { createLogDensities, type Mixture } from './mixture';

/** Rows counted by component: each row belongs to every component with its posterior probability. */
export interface MixtureStatistics {
  /** Expected number of rows of each component. */
  readonly counts: Float64Array;
  /** Expected sums of the rows, and of their squares: a row of `width` for each component. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** Sum over the rows, in nats. */
  logLikelihood: number;
}

export function emptyStatistics({ components, width }: Mixture): MixtureStatistics {
  return {
    counts: new Float64Array(components),
    sums: new Float64Array(components * width),
    squares: new Float64Array(components * width),
    logLikelihood: 0,
  };
}

/** Adds rows to statistics, each with `weight`. */
export function countRows(mixture: Mixture, rows: FeatureRows, into: MixtureStatistics, weight = 1): void {
  const { components, width } = mixture;
  const logDensities = createLogDensities(mixture);
  const logs = new Float64Array(components);
  for (let row = 0; row < rows.frames; row++) {
    const total = logDensities(rows.values, row, logs);
    into.logLikelihood += weight * total;
    for (let component = 0; component < components; component++) {
      if (logs[component]! - total < negligible) continue;
      const share = weight * Math.exp(logs[component]! - total);
      into.counts[component]! += share;
      for (let index = 0; index < width; index++) {
        const value = rows.values[row * width + index]!;
        into.sums[component * width + index]! += share * value;
        into.squares[component * width + index]! += share * value * value;
      }
    }
  }
}

/** Logarithm of a posterior that is not counted: 64 of them are still below 0.0001 of a row. */
const negligible = -14;

export function addStatistics(all: readonly MixtureStatistics[], mixture: Mixture): MixtureStatistics {
  const total = emptyStatistics(mixture);
  for (const one of all) {
    for (const key of ['counts', 'sums', 'squares'] as const)
      for (const [at, value] of one[key].entries()) total[key][at]! += value;
    total.logLikelihood += one.logLikelihood;
  }
  return total;
}
