import type { Stroke } from '@payaloud/core/gesture';

/** Protractor (Yang Li, CHI 2010), implemented from the paper: 16 points, optimal rotation, angle as distance. */
export function protractorVector(stroke: Stroke): Float64Array {
  const points = resample(stroke, 16);
  const cx = points.reduce((sum, point) => sum + point[0], 0) / points.length;
  const cy = points.reduce((sum, point) => sum + point[1], 0) / points.length;
  const centred = points.map(([x, y]) => [x - cx, y - cy] as const);
  const [fx, fy] = centred[0] ?? [1, 0];
  // Orientation-sensitive: aligned to the nearest of eight base orientations.
  const indicative = Math.atan2(fy, fx);
  const base = (Math.PI / 4) * Math.floor((indicative + Math.PI / 8) / (Math.PI / 4));
  const delta = base - indicative;
  const cos = Math.cos(delta);
  const sin = Math.sin(delta);
  const vector = Float64Array.from(centred.flatMap(([x, y]) => [x * cos - y * sin, y * cos + x * sin]));
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / norm);
}

/** Smaller is closer. */
export function protractorDistance(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  let cross = 0;
  for (let i = 0; i < a.length; i += 2) {
    dot += a[i]! * b[i]! + a[i + 1]! * b[i + 1]!;
    cross += a[i]! * b[i + 1]! - a[i + 1]! * b[i]!;
  }
  const angle = Math.atan2(cross, dot);
  return Math.acos(Math.max(-1, Math.min(1, dot * Math.cos(angle) + cross * Math.sin(angle))));
}

/** Places equidistant points along the path, as $1 and $P do too. */
export function resample(stroke: Stroke, count: number): [number, number][] {
  let length = 0;
  for (let i = 1; i < stroke.length; i += 1) length += gap(stroke, i);
  const step = length / (count - 1);
  const points: [number, number][] = [[stroke[0]!.x, stroke[0]!.y]];
  let walked = 0;
  for (let i = 1; i < stroke.length && points.length < count; i += 1) {
    const size = gap(stroke, i);
    const a = stroke[i - 1]!;
    const b = stroke[i]!;
    while (points.length < count && walked + size >= step * points.length) {
      const share = size > 0 ? Math.min(1, (step * points.length - walked) / size) : 0;
      points.push([a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)]);
    }
    walked += size;
  }
  const last = stroke.at(-1)!;
  while (points.length < count) points.push([last.x, last.y]);
  return points;
}

function gap(stroke: Stroke, i: number): number {
  return Math.hypot(stroke[i]!.x - stroke[i - 1]!.x, stroke[i]!.y - stroke[i - 1]!.y);
}
