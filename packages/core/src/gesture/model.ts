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
    costs: { position: 0.0291, direction: 0.0661, speed: 0.0645, warp: 0.0294 },
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
      turning: 0.0157,
      unsteadiness: 0.0154,
      firstHalf: 0.00163,
    },
  },
  // prettier-ignore
  weights: [
    -0.276, // position mean
    -0.989, // position min
    -0.659, // position spread
    -0.198, // direction mean
    -0.271, // direction min
    0.321, // direction spread
    -0.229, // speed mean
    -0.767, // speed min
    -0.693, // speed spread
    0.608, // warp mean
    -0.453, // warp min
    -0.461, // warp spread
    0.12, // angle
    -0.328, // duration
    -0.363, // length
    -0.144, // width
    -0.102, // height
    -0.0894, // speed10
    -0.0812, // speed25
    0.0346, // speed50
    -0.116, // speed75
    -0.257, // speed90
    -0.227, // endX
    0.16, // endY
    0.251, // turning
    -0.321, // unsteadiness
    0.0645, // firstHalf
    -0.108, // tempo
    -5.84, // tempo excess
  ],
  bias: -3.04,
};
