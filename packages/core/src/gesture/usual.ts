import type { Usual } from './compare';

/**
 * The mean spread of six people's repetitions of figures that enrollment takes, at their natural speed. No drawing can
 * be reconstructed from it. Source: the $1 recognizer's logs (Wobbrock, Wilson, Li 2007), as published with
 * htfy96/dollar. `test/benchmarks/gesture.bench.ts` computes it, and fails if it differs.
 */
export const usualSpread: Usual = {
  distances: [0.391, 0.345, 0.326],
  variances: [0.0104, 0.00177, 0.00507, 0.00204, 0.00445, 0.00438, 0.0104],
};
