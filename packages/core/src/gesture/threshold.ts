/**
 * Lowest score that counts as the owner's drawing, for everybody. Measured on 24 November 2026 with
 * `test/benchmarks/gesture.bench.ts`; the numbers stand in its output.
 */
export const gestureThreshold = -0.25;
