import { bandCount, loudnessOf, type Spectrum } from '@payaloud/browser/internal/capture';

/** A part of an utterance with speech: the frames from `from` to `to`, exclusive. */
interface WordPlace {
  readonly from: number;
  readonly to: number;
  /** `scrap`: too short for a word. It is not skipped, because it may be a word mostly hidden by noise. */
  readonly kind: 'word' | 'scrap';
}

export interface FoundWords {
  readonly places: readonly WordPlace[];
  /** Mean energy of each band in the quietest frames. */
  readonly room: Float32Array;
  /** Level of the loudest speech above the room, averaged over the bands, in dB. */
  readonly signalToNoise: number;
}

/** Splits an utterance at its pauses. A gap inside a word (before the t of "eight") is shorter than a pause. */
export function findWords(spectrum: Spectrum): FoundWords {
  const quiet = quietFrames(spectrum);
  const room = meanEnergies(spectrum, quiet);
  const heights = heightsOver(spectrum, room);
  const peak = quantile(heights, peakShare);
  const rest = quantile(
    heights.filter((_, frame) => quiet.has(frame)),
    0.5,
  );
  const threshold = Math.max(rest + standsOut, peak * dynamicShare);
  const runs = joinRuns(runsAbove(heights, threshold).filter(({ from, to }) => to - from >= minRunFrames));
  return {
    places: runs.map(({ from, to }) => ({
      from: Math.max(0, from - marginFrames),
      to: Math.min(spectrum.frames, to + marginFrames),
      kind: to - from < minWordFrames ? 'scrap' : 'word',
    })),
    room,
    signalToNoise: peak,
  };
}

const quietShare = 0.1;
const peakShare = 0.95;
const standsOut = 2.5;
const dynamicShare = 0.15;
/** These are in frames of 10 ms. */
const minRunFrames = 4;
const minWordFrames = 10;
const maxGapFrames = 15;
const marginFrames = 5;

interface Run {
  readonly from: number;
  readonly to: number;
}

function quietFrames(spectrum: Spectrum): ReadonlySet<number> {
  const loudness = loudnessOf(spectrum);
  const order = Array.from(loudness.keys()).sort((a, b) => loudness[a]! - loudness[b]!);
  return new Set(order.slice(0, Math.max(5, Math.floor(quietShare * order.length))));
}

function meanEnergies({ energies }: Spectrum, frames: ReadonlySet<number>): Float32Array {
  const mean = new Float32Array(bandCount);
  for (const frame of frames)
    for (let band = 0; band < bandCount; band++)
      mean[band]! += Math.exp(energies[frame * bandCount + band] ?? 0) / frames.size;
  return mean;
}

/** Level of each frame above the room, in dB. The mean of the bands: in noise the low ones still show speech. */
function heightsOver({ frames, energies }: Spectrum, room: Float32Array): Float32Array {
  const logs = room.map((energy) => Math.log(energy));
  const raw = Float32Array.from({ length: frames }, (_, frame) => {
    let sum = 0;
    for (let band = 0; band < bandCount; band++) sum += Math.max(0, energies[frame * bandCount + band]! - logs[band]!);
    return ((10 / Math.LN10) * sum) / bandCount;
  });
  return raw.map((_, frame) => {
    const near = raw.subarray(Math.max(0, frame - 2), frame + 3);
    return near.reduce((sum, height) => sum + height, 0) / near.length;
  });
}

function runsAbove(heights: Float32Array, threshold: number): Run[] {
  const runs: Run[] = [];
  let from: number | null = null;
  for (let frame = 0; frame <= heights.length; frame++) {
    const isLoud = (heights[frame] ?? -Infinity) > threshold;
    if (isLoud && from === null) from = frame;
    if (!isLoud && from !== null) {
      runs.push({ from, to: frame });
      from = null;
    }
  }
  return runs;
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.from - last.to <= maxGapFrames) joined[joined.length - 1] = { from: last.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

function quantile(values: Float32Array, share: number): number {
  const sorted = values.toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? -Infinity;
}
