import type { Usual } from './compare';

/**
 * The mean spread of six people's repetitions of figures that enrollment takes, at their natural speed. No drawing can
 * be reconstructed from it. Source: the $1 recognizer's logs (Wobbrock, Wilson, Li 2007), as published with
 * htfy96/dollar. `test/benchmarks/gesture.bench.ts` computes it, and fails if it differs.
 */
export const usualSpread: Usual = {
  distances: [0.385, 0.342, 0.323],
  variances: [0.0104, 0.00177, 0.00511, 0.00189, 0.00444, 0.00439, 0.0104, 0.00311],
};
