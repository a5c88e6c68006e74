import { featureCount, type Cepstra } from '../features/cepstra';

/**
 * Mean distance of two words along their cheapest alignment: dynamic time warping (Sakoe and Chiba 1978), symmetric, in a
 * band. Infinity where one word is more than twice as long as the other, or where it is certain to lie above `limit`.
 */
export function warpDistance(a: Cepstra, b: Cepstra, limit = Infinity): number {
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
      const cost = frameDistance(a.features, (row - 1) * featureCount, b.features, (column - 1) * featureCount);
      // A diagonal step is two steps long, so that no path is cheap by being short.
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

const longest = 2.2;
/** Share of the longer word that one may run ahead of the other. */
const bandShare = 0.3;

function frameDistance(a: Float32Array, atA: number, b: Float32Array, atB: number): number {
  let sum = 0;
  for (let index = 0; index < featureCount; index++) {
    const difference = a[atA + index]! - b[atB + index]!;
    sum += difference * difference;
  }
  return Math.sqrt(sum);
}
