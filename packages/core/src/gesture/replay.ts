import { evenly } from './path';
import type { CleanDrawing } from './stroke';

/**
 * Encodes the shape of a drawing without its position, size and pace: 32 places along the ink, two characters each. As
 * secret as the drawing.
 */
export function encodeShape(drawing: CleanDrawing): string {
  const points = evenly(drawing.strokes.flat(), places);
  const cx = points.reduce((sum, point) => sum + point.x, 0) / places;
  const cy = points.reduce((sum, point) => sum + point.y, 0) / places;
  const radius = Math.sqrt(points.reduce((sum, { x, y }) => sum + (x - cx) ** 2 + (y - cy) ** 2, 0) / places) || 1;
  return points.map(({ x, y }) => encode((x - cx) / radius) + encode((y - cy) / radius)).join('');
}

/** True if a shape matches one that was seen, whatever its position, size, tilt and pace: a replayed recording. */
export function isReplay(shape: string, seen: readonly string[]): boolean {
  return seen.some((other) => isClose(shape, other));
}

const places = 32;
/**
 * In radii of the drawing. The two closest drawings are 0.018 apart among 12,960 pairs by one hand, and 0.020 among
 * 216,000 pairs by two hands (24 November 2026). A scaled or rotated recording is 0.002 from the original.
 */
const closest = 0.006;
const maxSquares = places * closest ** 2;

/** Compares the root mean square distance after the best rotation of one onto the other. */
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
    // No rotation reduces the difference of two points' radii, so most shapes are ruled out at the first point.
    least += (Math.sqrt(a) - Math.sqrt(b)) ** 2;
    if (least > maxSquares) return false;
  }
  return squares - 2 * Math.hypot(cos, sin) < maxSquares;
}

/** No coordinate of 32 places exceeds 5.7 radii. Uses characters that JSON does not escape. */
function encode(value: number): string {
  return String.fromCharCode(zero + Math.round(value * step));
}

function decode(shape: string, index: number): number {
  return (shape.charCodeAt(index) - zero) / step;
}

const zero = 0x1000;
const step = 256;
