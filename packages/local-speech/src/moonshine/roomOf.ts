import { quantile } from '../noise/quantile';
import type { Room } from './decide';

/** Measures how far the speech is above the quietest tenth of the recording: mono PCM at 16 kHz. */
export function roomOf(pcm: Float32Array): Room {
  const levels = Array.from({ length: Math.floor(pcm.length / frame) }, (_, at) =>
    levelOf(pcm.subarray(at * frame, (at + 1) * frame)),
  );
  return quantile(levels, speech) - quantile(levels, quietest) < leastQuiet ? 'noisy' : 'quiet';
}

const frame = 320;
const speech = 0.8;
const quietest = 0.1;
/** In dB. */
const leastQuiet = 30;

function levelOf(pcm: Float32Array): number {
  return 10 * Math.log10(pcm.reduce((sum, sample) => sum + sample * sample, 0) / pcm.length + 1e-10);
}
