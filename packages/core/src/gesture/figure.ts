import { distance, evenly, type Point } from './path';
import type { CleanDrawing } from './stroke';

/** Returns why a figure is too easy to guess, or null. */
export function weaknessOf(drawing: CleanDrawing): 'too-simple' | 'too-common' | null {
  const path = evenly(drawing.strokes.flat(), pathLength);
  const corners = simplify(path, 0.05 * diagonal(path));
  const turning = totalTurning(corners);
  if (corners.length <= 3 || turning < simpleTurning) return 'too-simple';
  return isClosed(path) && commonRings.some((ring) => ringDistance(path, ring) < commonDistance) ? 'too-common' : null;
}

const pathLength = 33;
/** In rad. A bracket turns by 180°, a "z" or a triangle by 240° to 270°. */
const simpleTurning = (215 * Math.PI) / 180;
/** Root mean square distance in radii. */
const commonDistance = 0.24;

/** The figures that most people draw first when asked for any figure. */
const commonRings: readonly (readonly Point[])[] = [polygon(64), polygon(3), polygon(4)].map((ring) =>
  normalizeRing(evenly(ring, pathLength)),
);

function polygon(sides: number): Point[] {
  return Array.from({ length: sides + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / sides + Math.PI / sides;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}

/** Returns the corners that are left if detours below `tolerance` are ignored (Douglas and Peucker 1973). */
function simplify(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  let farthest = 0;
  let far = 0;
  for (let i = 1; i < points.length - 1; i += 1) {
    const away = distanceToLine(points[i] ?? first, first, last);
    if (away > far) {
      far = away;
      farthest = i;
    }
  }
  if (far <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ];
}

function totalTurning(corners: readonly Point[]): number {
  let sum = 0;
  for (let i = 2; i < corners.length; i += 1) {
    const change = heading(corners[i - 1], corners[i]) - heading(corners[i - 2], corners[i - 1]);
    sum += Math.abs(Math.atan2(Math.sin(change), Math.cos(change)));
  }
  return sum;
}

function isClosed(path: readonly Point[]): boolean {
  return distance(path[0], path.at(-1)) < 0.35 * diagonal(path);
}

/** The smallest distance between two closed paths of equal sides, over all starts, directions and rotations. */
function ringDistance(path: readonly Point[], ring: readonly Point[]): number {
  const drawn = normalizeRing(path);
  const count = drawn.length;
  let best = Infinity;
  for (const sense of [1, -1]) {
    for (let start = 0; start < count; start += 1) {
      let cos = 0;
      let sin = 0;
      drawn.forEach((a, i) => {
        const b = ring[(start + sense * i + count * 2) % count] ?? a;
        cos += a.x * b.x + a.y * b.y;
        sin += a.x * b.y - a.y * b.x;
      });
      best = Math.min(best, 2 - (2 * Math.hypot(cos, sin)) / count);
    }
  }
  return Math.sqrt(Math.max(0, best));
}

/** Drops the doubled end, centers the path, and scales width and height to a root mean square radius of 1. */
function normalizeRing(path: readonly Point[]): Point[] {
  const ring = path.slice(0, -1);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const cx = mean(ring.map((point) => point.x));
  const cy = mean(ring.map((point) => point.y));
  const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => value * value))) || 1;
  const sx = deviation(ring.map((point) => point.x - cx)) * Math.SQRT2;
  const sy = deviation(ring.map((point) => point.y - cy)) * Math.SQRT2;
  return ring.map((point) => ({ x: (point.x - cx) / sx, y: (point.y - cy) / sy }));
}

function diagonal(points: readonly Point[]): number {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function heading(a: Point | undefined, b: Point | undefined): number {
  return a && b ? Math.atan2(b.y - a.y, b.x - a.x) : 0;
}

function distanceToLine(point: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  if (length === 0) return distance(point, a);
  const share = Math.max(0, Math.min(1, ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length ** 2));
  return distance(point, { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) });
}
