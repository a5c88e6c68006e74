import { every, type Timers } from '../runtime';
import { createLevelMeter } from './levelMeter';

/** A level from 0 to 5. Four bars are 28 to 36 dB above a quiet room, at which our small recognizer refuses, too. */
const loudRoom = 4;

/** In ms between two readings of the sound. */
const readEveryMs = 100;

export interface RoomLevel {
  /** True if even the quietest half second so far was as loud as speech. */
  isRoomLoud(): boolean;
  stop(): void;
}

/**
 * Reads the sound ten times a second, and tells its loudness, 0 to 5, every half second. `read` returns the newest samples, or null if
 * there is no sound yet.
 */
export function followRoomLevel(
  read: () => Float32Array | null,
  onLevel: (level: number) => void,
  timers: Timers,
): RoomLevel {
  let quietest = Infinity;
  const meter = createLevelMeter((level) => {
    quietest = Math.min(quietest, level);
    onLevel(level);
  });
  const stop = every(timers, readEveryMs, () => {
    const sound = read();
    // One reading is counted as all the sound since the last one.
    if (sound) meter.push(sound, (sound.length * 1_000) / readEveryMs);
  });
  return { isRoomLoud: () => quietest !== Infinity && quietest >= loudRoom, stop };
}
