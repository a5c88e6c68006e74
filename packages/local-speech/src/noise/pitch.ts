/** How a sound repeats: after `period` samples, with `clarity` from 0 (not at all) to 1 (exactly). */
export interface Pitch {
  readonly period: number;
  readonly clarity: number;
}

/** Number of samples that `pitchOf` reads: 40 ms at 16 kHz. */
export const pitchFrame = 640;

/**
 * Measures the pitch of a frame by normalized autocorrelation, 70 to 400 Hz at 16 kHz. Chooses the shortest of the
 * periods that fit nearly as well, because two periods fit as well as one.
 *
 * @param isAsked true if a period counts. Use it to exclude another voice's pitch.
 */
export function pitchOf(pcm: Float32Array, from: number, isAsked: (period: number) => boolean = () => true): Pitch {
  const alike = correlations(pcm, from);
  const peaks = Array.from({ length: longest - shortest - 1 }, (_, index) => shortest + 1 + index).filter((period) => {
    const here = alike[period] ?? 0;
    return isAsked(period) && here > 0 && here >= (alike[period - 1] ?? 0) && here >= (alike[period + 1] ?? 0);
  });
  const most = Math.max(0, ...peaks.map((period) => alike[period] ?? 0));
  const first = peaks.find((period) => (alike[period] ?? 0) >= 0.9 * most);
  if (first === undefined) return { period: 0, clarity: 0 };
  const [before = 0, here = 0, after = 0] = alike.subarray(first - 1, first + 2);
  const bend = before - 2 * here + after;
  const shift = bend === 0 ? 0 : (before - after) / (2 * bend);
  return { period: first + Math.max(-0.5, Math.min(0.5, shift)), clarity: here };
}

/**
 * Removes the part of a frame that repeats after this period. Returns the rest, and its level relative to the frame in
 * dB.
 */
export function withoutPitch(pcm: Float32Array, from: number, period: number): { rest: Float32Array; level: number } {
  const whole = Math.floor(period);
  const share = period - whole;
  const frame = pcm.subarray(from, from + pitchFrame);
  const later = frame.map((_, index) => {
    const at = from + index + whole;
    return (pcm[at] ?? 0) * (1 - share) + (pcm[at + 1] ?? 0) * share;
  });
  const gain = product(frame, later) / (product(later, later) + tiny);
  const rest = frame.map((sample, index) => sample - gain * (later[index] ?? 0));
  return { rest, level: 10 * Math.log10((product(rest, rest) + tiny) / (product(frame, frame) + tiny)) };
}

/** In samples at 16 kHz. */
const shortest = 40;
const longest = 230;
const compared = pitchFrame - longest;
const tiny = 1e-12;

function correlations(pcm: Float32Array, from: number): Float32Array {
  const alike = new Float32Array(longest + 1);
  const start = pcm.subarray(from, from + compared);
  const energy = product(start, start);
  for (let period = shortest; period <= longest; period++) {
    const later = pcm.subarray(from + period, from + period + compared);
    alike[period] = product(start, later) / Math.sqrt(energy * product(later, later) + tiny);
  }
  return alike;
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
