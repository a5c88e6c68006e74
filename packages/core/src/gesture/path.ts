import type { StrokePoint } from './stroke';

export type Point = Pick<StrokePoint, 'x' | 'y'>;

/** `count` points at equal distances along the path, whatever its pace. */
export function evenly(points: readonly Point[], count: number): Point[] {
  const first = points[0] ?? { x: 0, y: 0 };
  const lengths = [0];
  for (let i = 1; i < points.length; i += 1) lengths.push((lengths[i - 1] ?? 0) + distance(points[i - 1], points[i]));
  const total = lengths.at(-1) ?? 0;
  let next = 1;
  return Array.from({ length: count }, (_, i) => {
    const target = (total * i) / (count - 1);
    while (next < points.length - 1 && (lengths[next] ?? 0) < target) next += 1;
    const a = points[next - 1] ?? first;
    const b = points[next] ?? a;
    const step = (lengths[next] ?? 0) - (lengths[next - 1] ?? 0);
    const share = step > 0 ? Math.min(1, (target - (lengths[next - 1] ?? 0)) / step) : 0;
    return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
  });
}

export function distance(a: Point | undefined, b: Point | undefined): number {
  return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
}
