import type { Stroke } from '@payaloud/core/gesture';
import { resample } from './protractor';

export type Cloud = readonly (readonly [number, number])[];

/** $P (Vatavu, Anthony, Wobbrock, ICMI 2012), implemented from the paper: 32 points, scaled and moved to the origin. */
export function cloudOf(stroke: Stroke): Cloud {
  const points = resample(stroke, 32);
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const size = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1;
  const scaled = points.map(([x, y]) => [(x - left) / size, (y - top) / size] as const);
  const cx = scaled.reduce((sum, point) => sum + point[0], 0) / scaled.length;
  const cy = scaled.reduce((sum, point) => sum + point[1], 0) / scaled.length;
  return scaled.map(([x, y]) => [x - cx, y - cy] as const);
}

/** Greedy-5: the cheapest greedy matching in both directions, from every fifth start. Smaller is closer. */
export function cloudDistance(a: Cloud, b: Cloud): number {
  const step = Math.floor(Math.sqrt(a.length));
  let best = Infinity;
  for (let start = 0; start < a.length; start += step) {
    best = Math.min(best, greedy(a, b, start), greedy(b, a, start));
  }
  return best;
}

function greedy(a: Cloud, b: Cloud, start: number): number {
  const count = a.length;
  const matched = new Uint8Array(count);
  let sum = 0;
  let i = start;
  do {
    const [x, y] = a[i]!;
    let least = Infinity;
    let index = -1;
    for (let j = 0; j < count; j += 1) {
      if (matched[j]) continue;
      const distance = Math.sqrt((x - b[j]![0]) ** 2 + (y - b[j]![1]) ** 2);
      if (distance < least) {
        least = distance;
        index = j;
      }
    }
    matched[index] = 1;
    sum += (1 - ((i - start + count) % count) / count) * least;
    i = (i + 1) % count;
  } while (i !== start);
  return sum;
}
