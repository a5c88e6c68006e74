import { traceLength, type Trace } from './trace';

/** Measures of a whole drawing that warping does not compare. None depends on size or position. */
export type Habits = Record<Habit, number>;
type Habit = (typeof habitNames)[number];
export const habitNames = [
  'duration',
  'length',
  'width',
  'height',
  'speed10',
  'speed25',
  'speed50',
  'speed75',
  'speed90',
  'endX',
  'endY',
  'gap',
  'turning',
  'unsteadiness',
  'firstHalf',
] as const;

/** Measures a trace that was rotated onto its reference, so that tilt does not count as a habit. */
export function habitsOf(trace: Trace): Habits {
  const { x, y, ux, uy, speed } = trace;
  const last = traceLength - 1;
  const sorted = Float64Array.from(speed).sort();
  const quantile = (share: number) => sorted[Math.round(share * last)]!;
  let turning = 0;
  let unsteadiness = 0;
  let before = 0;
  let total = 0;
  for (let i = 1; i <= last; i += 1) {
    const cross = ux[i - 1]! * uy[i]! - uy[i - 1]! * ux[i]!;
    const dot = ux[i - 1]! * ux[i]! + uy[i - 1]! * uy[i]!;
    turning += Math.abs(Math.atan2(cross, dot));
    unsteadiness += Math.abs(speed[i]! - speed[i - 1]!);
    const step = Math.hypot(x[i]! - x[i - 1]!, y[i]! - y[i - 1]!);
    total += step;
    if (i <= last / 2) before += step;
  }
  return {
    duration: Math.log(Math.max(1, trace.duration)),
    length: Math.log(Math.max(1e-3, trace.length)),
    width: Math.log(extent(x) + 0.05),
    height: Math.log(extent(y) + 0.05),
    speed10: quantile(0.1),
    speed25: quantile(0.25),
    speed50: quantile(0.5),
    speed75: quantile(0.75),
    speed90: quantile(0.9),
    endX: x[last]! - x[0]!,
    endY: y[last]! - y[0]!,
    gap: Math.log(Math.hypot(x[last]! - x[0]!, y[last]! - y[0]!) + 0.1),
    turning: Math.log(turning + 0.5),
    unsteadiness: Math.log(unsteadiness + 0.1),
    firstHalf: total > 0 ? before / total : 0.5,
  };
}

function extent(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}
