import type { Population } from './compare';

export interface GestureModel {
  readonly population: Population;
  /** One per evidence of `compare`, in its order. */
  readonly weights: readonly number[];
  readonly bias: number;
}

/**
 * Means and weights of a logistic regression over six people's drawings of sixteen figures: derived numbers, no
 * drawing can be made from them. Source: the $1 recognizer's logs (Wobbrock, Wilson, Li 2007), as published
 * with htfy96/dollar. Made by `PAYALOUD_TRAIN=1 npx vitest run --project bench test/benchmarks/gesture.bench.ts`.
 */
export const gestureModel: GestureModel = {
  population: {
    costs: { position: 0.0291, direction: 0.0661, speed: 0.0645 },
    angle: 0.106,
    habitVariances: {
      duration: 0.0118,
      length: 0.00159,
      width: 0.00579,
      height: 0.00262,
      speed10: 0.0426,
      speed25: 0.0178,
      speed50: 0.00373,
      speed75: 0.00253,
      speed90: 0.0043,
      endX: 0.0223,
      endY: 0.0283,
      gap: 0.021,
      turning: 0.0157,
      unsteadiness: 0.0154,
      firstHalf: 0.00163,
    },
  },
  // prettier-ignore
  weights: [
    -1.08, // position min
    -0.413, // position spread
    -0.564, // direction min
    -0.173, // direction spread
    -0.995, // speed min
    -0.983, // speed spread
    0.0909, // angle
    -0.359, // duration
    -0.398, // length
    -0.225, // width
    -0.0906, // height
    -0.0893, // speed10
    -0.106, // speed25
    -0.0423, // speed50
    -0.16, // speed75
    -0.288, // speed90
    -0.083, // endX
    0.225, // endY
    -0.614, // gap
    0.168, // turning
    -0.355, // unsteadiness
    0.00206, // firstHalf
    -0.0436, // tempo
    -5.94, // tempo excess
    -0.245, // repetitions
  ],
  bias: -1.74,
};
