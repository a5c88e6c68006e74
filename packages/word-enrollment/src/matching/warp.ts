import { featureCount, type WordFeatures } from './wordFeatures';

/**
 * Mean distance of two words along their cheapest alignment: symmetric dynamic time warping in a band (Sakoe and Chiba
 * 1978). Infinity if one word is more than 2.2 times as long as the other, or if the distance must exceed `limit`.
 */
export function warpDistance(a: WordFeatures, b: WordFeatures, limit = Infinity): number {
  const rows = a.frames;
  const columns = b.frames;
  if (rows === 0 || columns === 0 || rows > longest * columns || columns > longest * rows) return Infinity;
  const reach = Math.ceil(bandShare * Math.max(rows, columns));
  const most = limit * (rows + columns);
  let above = new Float32Array(columns + 1).fill(Infinity);
  let current = new Float32Array(columns + 1);
  above[0] = 0;
  for (let row = 1; row <= rows; row++) {
    current.fill(Infinity);
    const center = (row * columns) / rows;
    const from = Math.max(1, Math.floor(center - reach));
    const to = Math.min(columns, Math.ceil(center + reach));
    let least = Infinity;
    for (let column = from; column <= to; column++) {
      const cost = frameDistance(a.features, (row - 1) * width, b.features, (column - 1) * width);
      // A diagonal step counts as two steps, so that a short path is not cheaper.
      let best = above[column - 1]! + 2 * cost;
      const sideways = Math.min(above[column]!, current[column - 1]!) + cost;
      if (sideways < best) best = sideways;
      current[column] = best;
      if (best < least) least = best;
    }
    if (least > most) return Infinity;
    [above, current] = [current, above];
  }
  return above[columns]! / (rows + columns);
}

/** A local name, because a test runner that does not bundle reads an imported one through a getter each time. */
const width = featureCount;
const longest = 2.2;
/** How far one word may run ahead of the other, as a share of the longer word. */
const bandShare = 0.3;

function frameDistance(a: Float32Array, atA: number, b: Float32Array, atB: number): number {
  let sum = 0;
  for (let index = 0; index < width; index++) {
    const difference = a[atA + index]! - b[atB + index]!;
    sum += difference * difference;
  }
  return Math.sqrt(sum);
}
