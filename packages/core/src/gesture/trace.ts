import { resample } from './path';
import type { CleanDrawing } from './stroke';

/** Points per trace. Enough for a figure of a few seconds; the cost of warping grows with their square. */
export const traceLength = 64;

/** A drawing at 64 evenly spaced moments, centered and scaled to radius 1, so that position is gone. */
export interface Trace {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Velocity in units of the trace's mean speed, so that pace is gone. */
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  /** Length of the velocity. */
  readonly speed: Float64Array;
  /** Path length in radii. */
  readonly length: number;
  /** ms. */
  readonly duration: number;
  /**
   * The size: root mean square distance of the smoothed ink from its center, in CSS px. Null if it must not be compared,
   * because it is unknown or was drawn on another area.
   */
  readonly radius: number | null;
}

/** Binomial passes over the 64 moments, against tremor and pixel steps. */
const smoothingPasses = 4;

/** Resamples a drawing by time, smooths it and normalizes it. */
export function traceOf(drawing: CleanDrawing): Trace {
  const points = drawing.strokes.flat();
  const times = points.map(({ t }) => t);
  const path = resample(points, times, traceLength);
  const x = Float64Array.from(path, (point) => point.x);
  const y = Float64Array.from(path, (point) => point.y);
  for (let pass = 0; pass < smoothingPasses; pass += 1) {
    smooth(x);
    smooth(y);
  }
  const radius = normalize(x, y);
  return traceFromPath(x, y, drawing.duration, radius);
}

/** Adds velocities and speeds to a normalized path. */
export function traceFromPath(x: Float64Array, y: Float64Array, duration: number, radius: number | null): Trace {
  const last = traceLength - 1;
  const dx = new Float64Array(traceLength);
  const dy = new Float64Array(traceLength);
  const speed = new Float64Array(traceLength);
  let length = 0;
  for (let i = 1; i <= last; i += 1) length += Math.hypot(x[i]! - x[i - 1]!, y[i]! - y[i - 1]!);
  const mean = Math.max(length, 1e-9) / traceLength;
  for (let i = 0; i <= last; i += 1) {
    const before = Math.max(0, i - 1);
    const after = Math.min(last, i + 1);
    dx[i] = (x[after]! - x[before]!) / (after - before) / mean;
    dy[i] = (y[after]! - y[before]!) / (after - before) / mean;
    speed[i] = Math.hypot(dx[i]!, dy[i]!);
  }
  return { x, y, dx, dy, speed, length, duration, radius };
}

/** Rotates `trace` onto `reference` by the least-squares angle (rad), at most ±10°: the tilt of a phone or a body. */
export function turnOnto(reference: Trace, trace: Trace): Trace {
  let cos = 0;
  let sin = 0;
  for (let i = 0; i < traceLength; i += 1) {
    cos += reference.x[i]! * trace.x[i]! + reference.y[i]! * trace.y[i]!;
    sin += reference.y[i]! * trace.x[i]! - reference.x[i]! * trace.y[i]!;
  }
  const angle = Math.max(-maxTurn, Math.min(maxTurn, Math.atan2(sin, cos)));
  const [x, y] = turn(trace.x, trace.y, angle);
  const [dx, dy] = turn(trace.dx, trace.dy, angle);
  return { ...trace, x, y, dx, dy };
}

const maxTurn = Math.PI / 18;

function turn(x: Float64Array, y: Float64Array, angle: number): [Float64Array, Float64Array] {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [x.map((value, i) => cos * value - sin * y[i]!), x.map((value, i) => sin * value + cos * y[i]!)];
}

function smooth(values: Float64Array): void {
  let previous = values[0]!;
  for (let i = 1; i < traceLength - 1; i += 1) {
    const value = values[i]!;
    values[i] = (previous + 2 * value + values[i + 1]!) / 4;
    previous = value;
  }
}

/** Centers and scales the path, weighted by its length so that moments of rest do not count. Returns its radius. */
function normalize(x: Float64Array, y: Float64Array): number {
  const weights = x.map((value, i) => (i === 0 ? 0 : Math.hypot(value - x[i - 1]!, y[i]! - y[i - 1]!)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const middle = (values: Float64Array, i: number) => (values[i]! + values[i - 1]!) / 2;
  let cx = 0;
  let cy = 0;
  for (let i = 1; i < traceLength; i += 1) {
    cx += (weights[i]! * middle(x, i)) / total;
    cy += (weights[i]! * middle(y, i)) / total;
  }
  let square = 0;
  for (let i = 1; i < traceLength; i += 1) {
    square += (weights[i]! * ((middle(x, i) - cx) ** 2 + (middle(y, i) - cy) ** 2)) / total;
  }
  const radius = Math.sqrt(square) || 1;
  for (let i = 0; i < traceLength; i += 1) {
    x[i] = (x[i]! - cx) / radius;
    y[i] = (y[i]! - cy) / radius;
  }
  return radius;
}
