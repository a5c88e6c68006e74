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
    -0.278, // position mean
    -0.988, // position min
    -0.66, // position spread
    -0.197, // direction mean
    -0.271, // direction min
    0.322, // direction spread
    -0.228, // speed mean
    -0.768, // speed min
    -0.693, // speed spread
    0.608, // warp mean
    -0.453, // warp min
    -0.464, // warp spread
    0.12, // angle
    -0.346, // duration
    -0.363, // length
    -0.143, // width
    -0.102, // height
    -0.0893, // speed10
    -0.0814, // speed25
    0.0347, // speed50
    -0.116, // speed75
    -0.257, // speed90
    -0.227, // endX
    0.16, // endY
    0.251, // turning
    -0.321, // unsteadiness
    0.0644, // firstHalf
    -0.0265, // tempo
    -6.17, // tempo excess
  ],
  bias: -3.06,
};
