import { expect } from 'vitest';

/** The number of `npm run measure -- soak`; null at a commit. */
const soak = process.env.PAYALOUD_SOAK ? Number(process.env.PAYALOUD_SOAK) : null;

/** `npm run measure -- soak` draws one and prints it. With the same one, a soak tries the same cases again. */
const fresh = Number(process.env.PAYALOUD_SEED ?? 0);

/** True in `npm run measure -- soak`, which also tries what is left out at each commit. */
export const isSoak = soak !== null;

/**
 * How often each law is tried. At a commit, 60 times with a fixed seed. The planted bugs of the tests are noticed within
 * these, except for laws that ask for more `times` (2 December 2026).
 */
export const numRuns = soak ?? 60;

/** The first seed of tests that count their own seeds up. */
export const firstSeed = fresh + 1;

/**
 * The parameters of fast-check for a law.
 *
 * @param times For a law with a bug or a case so rare that `numRuns` histories do not reach it. Default: 1.
 */
export function runs(seed: number, times = 1): { readonly seed: number; readonly numRuns: number } {
  return { seed: seed + fresh, numRuns: soak ?? times * numRuns };
}

/**
 * Expects the same value, as `toBe` does, in a law that asks thousands of times: `expect` takes 10 µs even if nothing differs
 * (2 December 2026).
 */
export function expectSame<Value>(actual: Value, expected: NoInfer<Value>, hint?: string): void {
  if (!Object.is(actual, expected)) expect(actual, hint).toBe(expected);
}
