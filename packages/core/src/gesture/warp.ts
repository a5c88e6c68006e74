import { traceLength, type Trace } from './trace';

/** Mean cost per step along the cheapest alignment of two traces, per channel. */
export type WarpCosts = Record<WarpChannel, number>;
type WarpChannel = (typeof warpChannels)[number];
export const warpChannels = ['position', 'direction', 'speed'] as const;

/** How many points one trace may run ahead of the other (Sakoe-Chiba band of 0.15). */
const band = Math.round(0.15 * traceLength);
/** Weights of the channels in the cost that the alignment minimizes. Position weighs 1. */
const directionWeight = 0.25;
const speedWeight = 0.6;
const width = traceLength + 1;
let scratch: Float64Array | undefined;

/** Dynamic time warping (Sakoe and Chiba 1978) over position, direction and speed. */
export function warp(a: Trace, b: Trace): WarpCosts {
  const cost = table();
  const { x: bx, y: by, ux: bux, uy: buy, speed: bSpeed } = b;
  for (let i = 1; i <= traceLength; i += 1) {
    const to = Math.min(traceLength, i + band);
    const ax = a.x[i - 1]!;
    const ay = a.y[i - 1]!;
    const aux = a.ux[i - 1]!;
    const auy = a.uy[i - 1]!;
    const aSpeed = a.speed[i - 1]!;
    const row = i * width;
    const from = Math.max(1, i - band);
    let left = Infinity;
    let diagonal = cost[row - width + from - 1]!;
    for (let j = from; j <= to; j += 1) {
      const up = cost[row - width + j]!;
      const x = ax - bx[j - 1]!;
      const y = ay - by[j - 1]!;
      const ux = aux - bux[j - 1]!;
      const uy = auy - buy[j - 1]!;
      const s = aSpeed - bSpeed[j - 1]!;
      let best = diagonal;
      if (up < best) best = up;
      if (left < best) best = left;
      left = best + x * x + y * y + directionWeight * (ux * ux + uy * uy) + speedWeight * s * s;
      cost[row + j] = left;
      diagonal = up;
    }
  }
  return costsAlong(cost, a, b);
}

/**
 * All calls share one table: cells outside the band stay infinite, and cells inside are written before they are read.
 */
function table(): Float64Array {
  if (!scratch) {
    scratch = new Float64Array(width * width).fill(Infinity);
    scratch[0] = 0;
  }
  return scratch;
}

function costsAlong(cost: Float64Array, a: Trace, b: Trace): WarpCosts {
  let position = 0;
  let direction = 0;
  let speed = 0;
  let steps = 0;
  let i = traceLength;
  let j = traceLength;
  while (i > 0 && j > 0) {
    const p = i - 1;
    const q = j - 1;
    position += (a.x[p]! - b.x[q]!) ** 2 + (a.y[p]! - b.y[q]!) ** 2;
    direction += (a.ux[p]! - b.ux[q]!) ** 2 + (a.uy[p]! - b.uy[q]!) ** 2;
    speed += (a.speed[p]! - b.speed[q]!) ** 2;
    steps += 1;
    const cell = i * width + j;
    const diagonal = cost[cell - width - 1]!;
    const up = cost[cell - width]!;
    const left = cost[cell - 1]!;
    if (diagonal <= up && diagonal <= left) {
      i -= 1;
      j -= 1;
    } else if (up <= left) i -= 1;
    else j -= 1;
  }
  return { position: position / steps, direction: direction / steps, speed: speed / steps };
}
