import { describe, expect, it } from 'vitest';
import { adaptMeans, withMeans } from './adaptMeans';
import { createLogDensities, logSumExp, type Mixture } from './mixture';
import { addStatistics, countRows, emptyStatistics } from './statistics';
import { maximize, trainMixture } from './trainMixture';

/**
 * A tiny mixture whose values were computed by scipy 1.17.1: `multivariate_normal.pdf`, posteriors as its quotients, and
 * one step of expectation maximization written out with numpy.
 */
const mixture: Mixture = {
  components: 2,
  width: 2,
  weights: Float64Array.of(0.4, 0.6),
  means: Float64Array.of(-1, 0, 1, 0.5),
  variances: Float64Array.of(1, 0.5, 2, 1),
};
const rows = {
  frames: 6,
  width: 2,
  values: Float32Array.of(-2, 0.5, -1.5, 0, -1, 1, 1, -0.5, 1.5, 0.25, 3, 0),
};

function expectClose(values: Iterable<number>, expected: readonly number[], digits = 6): void {
  const found = [...values];
  expect(found).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, digits);
}

describe('densities', () => {
  it('are those of scipy', () => {
    const logDensities = createLogDensities(mixture);
    const logs = new Float64Array(2);
    const totals = Array.from({ length: rows.frames }, (_, row) => logDensities(rows.values, row, logs));
    expectClose(totals, [-3.00286002, -2.38658353, -2.89964912, -2.9868821, -2.7303403, -3.8188995]);
    logDensities(rows.values, 0, logs);
    expectClose(logs, [-3.15759421, -4.94527628]);
  });

  it('of an odd number of columns count the last one', () => {
    const single = { ...mixture, width: 1, means: Float64Array.of(-1, 1), variances: Float64Array.of(1, 4) };
    const logs = new Float64Array(2);
    createLogDensities(single)(Float32Array.of(0), 0, logs);
    const normal = (x: number, mean: number, variance: number) =>
      Math.exp(-((x - mean) ** 2) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
    expectClose(logs, [Math.log(0.4 * normal(0, -1, 1)), Math.log(0.6 * normal(0, 1, 4))]);
  });

  it.each([
    [[0, 0], Math.LN2],
    [[1_000, 1_000], 1_000 + Math.LN2],
    [[-1_000, -1_001], -1_000 + Math.log1p(Math.exp(-1))],
    [[0, -50], 0],
    [[-Infinity, -Infinity], -Infinity],
    [[-Infinity, 3], 3],
  ])('sum exponentials without overflow: %j', (logs, expected) => {
    expect(logSumExp(Float64Array.from(logs))).toBeCloseTo(expected, 12);
  });
});

describe('training', () => {
  const counted = emptyStatistics(mixture);
  countRows(mixture, rows, counted);

  it('counts rows by their posteriors', () => {
    expectClose(counted.counts, [2.5690082, 3.4309918]);
    expectClose(counted.sums, [-3.33350295, 0.950245, 4.33350295, 0.299755]);
    expectClose(counted.squares, [6.30137549, 0.86648212, 13.19862451, 0.69601788]);
    expect(counted.logLikelihood).toBeCloseTo(-17.82521457, 6);
  });

  it('makes the step of expectation maximization that numpy makes', () => {
    const { weights, means, variances } = maximize(mixture, counted, Float64Array.of(1, 1));
    expectClose(weights, [0.42816803, 0.57183197]);
    expectClose(means, [-1.29758361, 0.36988788, 1.26304672, 0.08736687]);
    expectClose(variances, [0.76912043, 0.20046569, 2.25159612, 0.19522904]);
  });

  it('keeps variances above a hundredth of the spread of all rows', () => {
    const { variances } = maximize(mixture, counted, Float64Array.of(1, 100));
    expectClose(variances, [0.76912043, 1, 2.25159612, 1]);
  });

  it('counts weighted rows, and sums statistics', () => {
    const halves = [emptyStatistics(mixture), emptyStatistics(mixture)];
    for (const half of halves) countRows(mixture, rows, half, 0.5);
    const summed = addStatistics(halves, mixture);
    expectClose(summed.counts, [...counted.counts], 9);
    expectClose(summed.sums, [...counted.sums], 9);
    expect(summed.logLikelihood).toBeCloseTo(counted.logLikelihood, 9);
  });

  it('explains the rows better with every step', () => {
    const cloud = clouds(400);
    let fitted = trainMixture(cloud, { components: 3, iterations: 0 });
    let last = -Infinity;
    for (let step = 0; step < 8; step++) {
      const statistics = emptyStatistics(fitted);
      countRows(fitted, cloud, statistics);
      expect(statistics.logLikelihood).toBeGreaterThan(last);
      last = statistics.logLikelihood;
      fitted = maximize(fitted, statistics, Float64Array.of(1e-6, 1e-6));
    }
  });

  it('finds the two clouds from which rows were drawn, and the same from the same seed', () => {
    const fitted = trainMixture(clouds(2_000), { components: 2, iterations: 30 });
    const order = fitted.means[0]! < fitted.means[2]! ? [0, 1] : [1, 0];
    expectClose(
      order.flatMap((component) => Array.from(fitted.means.slice(2 * component, 2 * component + 2))),
      [-3, 0, 3, 1],
      0,
    );
    expect(fitted.weights[order[0]!]).toBeCloseTo(0.25, 1);
    expect(trainMixture(clouds(2_000), { components: 2, iterations: 30 })).toEqual(fitted);
  });

  it('refuses fewer rows than components', () => {
    expect(() => trainMixture(rows, { components: 7 })).toThrow(expect.objectContaining({ code: 'too-few-rows' }));
  });
});

describe('adapted means', () => {
  it('are those of the formula of Reynolds, computed by numpy', () => {
    const statistics = emptyStatistics(mixture);
    countRows(mixture, rows, statistics);
    expectClose(adaptMeans(mixture, statistics, 8), [-1.07233363, 0.08990863, 1.078953, 0.3761489]);
  });

  it('move half of the way if a component has as many rows as the relevance, and stay without rows', () => {
    const statistics = {
      ...emptyStatistics(mixture),
      counts: Float64Array.of(8, 0),
      sums: Float64Array.of(24, 16, 0, 0),
    };
    const means = adaptMeans(mixture, statistics, 8);
    expect([...means]).toEqual([1, 1, 1, 0.5]);
    expect(withMeans(mixture, means)).toEqual({ ...mixture, means: Float64Array.of(1, 1, 1, 0.5) });
  });
});

/** A quarter around (-3, 0), the rest around (3, 1), evenly spread in a square with sides of 2. */
function clouds(frames: number) {
  const values = Float32Array.from({ length: 2 * frames }, (_, at) => {
    const row = Math.floor(at / 2);
    const center = row % 4 === 0 ? [-3, 0] : [3, 1];
    return center[at % 2]! + (((row * 7_919 + (at % 2) * row * 31) % 1_009) / 1_009) * 2 - 1;
  });
  return { frames, width: 2, values };
}
