import { loudnessOf, type Spectrum } from '@payaloud/browser/internal/capture';
import type { VoiceSettings } from '../background/settings';

/**
 * Finds speech by its energy: frames that are less than `depthDb` below the loudest and more than `overRoomDb` above the
 * room. The loudest 10 dB always count, unless nothing stands out of the room at all. Returns their
 * indexes, ascending.
 */
export function speechFrames(
  spectrum: Spectrum,
  { depthDb, overRoomDb }: Pick<VoiceSettings, 'depthDb' | 'overRoomDb'>,
): readonly number[] {
  const loudness = smooth(loudnessOf(spectrum));
  if (loudness.length === 0) return [];
  const quietest = loudness.toSorted().subarray(0, Math.max(3, Math.floor(quietShare * loudness.length)));
  const roomDb = quietest.reduce((sum, level) => sum + level, 0) / quietest.length;
  const peakDb = loudness.reduce((most, level) => Math.max(most, level), -Infinity);
  if (!(peakDb > roomDb + standsOutDb)) return [];
  const threshold = Math.max(peakDb - depthDb, Math.min(roomDb + overRoomDb, peakDb - minDepthDb));
  return Array.from(loudness.keys()).filter((frame) => loudness[frame]! > threshold);
}

const quietShare = 0.1;
const minDepthDb = 10;
/** Steady noise varies by 3 dB between the means of five frames. */
const standsOutDb = 6;

/** The mean over five frames, because single frames of noise vary by several dB. */
function smooth(loudness: Float32Array): Float32Array {
  return loudness.map((_, frame) => {
    const last = Math.min(loudness.length - 1, frame + 2);
    let [sum, count] = [0, 0];
    for (let near = Math.max(0, frame - 2); near <= last; near++) {
      sum += loudness[near]!;
      count += 1;
    }
    return sum / count;
  });
}
