import { evenly } from './path';
import type { CleanDrawing } from './stroke';

/**
 * The shape of a drawing without its place, size and pace: 32 places along the ink, two characters each. It is as secret
 * as the drawing.
 */
export function sketchOf(drawing: CleanDrawing): string {
  const points = evenly(drawing.strokes.flat(), places);
  const cx = points.reduce((sum, point) => sum + point.x, 0) / places;
  const cy = points.reduce((sum, point) => sum + point.y, 0) / places;
  const radius = Math.sqrt(points.reduce((sum, { x, y }) => sum + (x - cx) ** 2 + (y - cy) ** 2, 0) / places) || 1;
  return points.map(({ x, y }) => encode((x - cx) / radius) + encode((y - cy) / radius)).join('');
}

/** Whether a sketch is one of those that were seen, in any place, size, tilt and pace: a recording that is played again. */
export function isReplay(sketch: string, seen: readonly string[]): boolean {
  return seen.some((other) => isClose(sketch, other));
}

const places = 32;
/**
 * In radii of the drawing. The closest two drawings of one hand among 12,960 pairs are 0.018 apart, of two hands among
 * 216,000 pairs 0.020 (24 November 2026); a recording that is scaled or turned is 0.002 from itself.
 */
const closest = 0.006;
const mostSquares = places * closest ** 2;

/** By the root mean square distance after the best turn of one onto the other. */
function isClose(one: string, other: string): boolean {
  let cos = 0;
  let sin = 0;
  let squares = 0;
  let least = 0;
  for (let i = 0; i < 2 * places; i += 2) {
    const ax = decode(one, i);
    const ay = decode(one, i + 1);
    const bx = decode(other, i);
    const by = decode(other, i + 1);
    const a = ax * ax + ay * ay;
    const b = bx * bx + by * by;
    cos += ax * bx + ay * by;
    sin += ax * by - ay * bx;
    squares += a + b;
    // No turn brings two points closer than their distances from the middle: most sketches end at the first one.
    least += (Math.sqrt(a) - Math.sqrt(b)) ** 2;
    if (least > mostSquares) return false;
  }
  return squares - 2 * Math.hypot(cos, sin) < mostSquares;
}

/** No coordinate of 32 places is farther out than 5.7 radii. In a range of characters that JSON leaves as they are. */
function encode(value: number): string {
  return String.fromCharCode(zero + Math.round(value * step));
}

function decode(sketch: string, index: number): number {
  return (sketch.charCodeAt(index) - zero) / step;
}

const zero = 0x1000;
const step = 256;
