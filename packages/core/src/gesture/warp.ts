import { traceLength, type Trace } from './trace';

/** How many points one trace may run ahead of the other (a Sakoe-Chiba band of 0.15 of its length). */
const band = Math.round(0.15 * traceLength);
const width = traceLength + 1;
/** All calls share it: cells outside the band stay infinite, and cells inside are written before they are read. */
const cost = new Float64Array(width * width).fill(Infinity);
cost[0] = 0;

/**
 * The distance of two traces along their cheapest alignment: dynamic time warping (Sakoe and Chiba 1978) over position,
 * velocity and speed, root mean square over the points. 0 for equal traces.
 */
export function warp(a: Trace, b: Trace): number {
  const { x: bx, y: by, dx: bdx, dy: bdy, speed: bSpeed } = b;
  for (let i = 1; i <= traceLength; i += 1) {
    const to = Math.min(traceLength, i + band);
    const ax = a.x[i - 1]!;
    const ay = a.y[i - 1]!;
    const adx = a.dx[i - 1]!;
    const ady = a.dy[i - 1]!;
    const aSpeed = a.speed[i - 1]!;
    const row = i * width;
    const from = Math.max(1, i - band);
    let left = Infinity;
    let diagonal = cost[row - width + from - 1]!;
    for (let j = from; j <= to; j += 1) {
      const up = cost[row - width + j]!;
      const x = ax - bx[j - 1]!;
      const y = ay - by[j - 1]!;
      const dx = adx - bdx[j - 1]!;
      const dy = ady - bdy[j - 1]!;
      const s = aSpeed - bSpeed[j - 1]!;
      let best = diagonal;
      if (up < best) best = up;
      if (left < best) best = left;
      left = best + x * x + y * y + dx * dx + dy * dy + s * s;
      cost[row + j] = left;
      diagonal = up;
    }
  }
  return Math.sqrt(cost[traceLength * width + traceLength]! / traceLength);
}
