import type { StrokePoint } from './stroke';

export type Point = Pick<StrokePoint, 'x' | 'y'>;

/** Places `count` points at equal distances along the path, whatever its pace. */
export function evenly(points: readonly Point[], count: number): Point[] {
  const lengths = [0];
  for (let i = 1; i < points.length; i += 1) lengths.push((lengths[i - 1] ?? 0) + distance(points[i - 1], points[i]));
  return resample(points, lengths, count);
}

/** Places `count` points at equal steps of `at`, which grows along the path: its length so far, or time. */
export function resample(points: readonly Point[], at: readonly number[], count: number): Point[] {
  const first = points[0] ?? { x: 0, y: 0 };
  const start = at[0] ?? 0;
  const whole = (at.at(-1) ?? start) - start;
  let next = 1;
  return Array.from({ length: count }, (_, i) => {
    const target = start + (whole * i) / (count - 1);
    while (next < points.length - 1 && (at[next] ?? 0) < target) next += 1;
    const a = points[next - 1] ?? first;
    const b = points[next] ?? a;
    const before = at[next - 1] ?? 0;
    const step = (at[next] ?? 0) - before;
    const share = step > 0 ? Math.min(1, Math.max(0, (target - before) / step)) : 0;
    return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
  });
}

export function distance(a: Point | undefined, b: Point | undefined): number {
  return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
}
