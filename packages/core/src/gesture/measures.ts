import { traceLength, type Trace } from './trace';

/**
 * Measures of a whole drawing that warping does not compare: seven, and the size as the eighth if it is known. None
 * depends on position or tilt.
 */
export type Measures = readonly number[];

/** The index of the size. */
export const sizeIndex = 7;

/**
 * Duration, length, width, height, a quarter and three quarters of the speeds, the gap between start and end, and the
 * radius. Logarithms but for the speeds, which are in units of the mean speed. Only the radius is in CSS px; the others
 * are in radii. Measure a trace that was rotated onto the first repetition, so that tilt changes neither width nor
 * height.
 */
export function measuresOf({ x, y, speed, duration, length, radius }: Trace): Measures {
  const last = traceLength - 1;
  const sorted = Float64Array.from(speed).sort();
  const quantile = (share: number) => sorted[Math.round(share * last)]!;
  return [
    Math.log(Math.max(1, duration)),
    Math.log(Math.max(1e-3, length)),
    Math.log(extent(x) + 0.05),
    Math.log(extent(y) + 0.05),
    quantile(0.25),
    quantile(0.75),
    Math.log(Math.hypot(x[last]! - x[0]!, y[last]! - y[0]!) + 0.1),
    ...(radius === null ? [] : [Math.log(radius)]),
  ];
}

function extent(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}
