import { describe, expect, it } from 'vitest';
import { muteQuietParts } from '../transcriber/transcribeAgain';

/** One second of a tone at each of these levels, in dB. */
function tones(...levels: readonly number[]): Float32Array {
  return Float32Array.from({ length: levels.length * 16_000 }, (_, at) => {
    return 10 ** ((levels[Math.floor(at / 16_000)] ?? 0) / 20) * Math.sin(at / 10);
  });
}

describe('muteQuietParts', () => {
  it('silences sound that is 20 dB quieter and keeps sound that is 10 dB quieter', () => {
    const sound = tones(-10, -30, -20);
    const left = muteQuietParts(sound);
    expect(left.subarray(18_000, 30_000).every((sample) => sample === 0)).toBe(true);
    expect(left.subarray(0, 16_000)).toEqual(sound.subarray(0, 16_000));
    expect(left.subarray(32_000)).toEqual(sound.subarray(32_000));
  });

  it('keeps a quiet tenth of a second next to a loud sound', () => {
    const sound = tones(-10, -30);
    expect(muteQuietParts(sound).subarray(16_000, 17_400)).toEqual(sound.subarray(16_000, 17_400));
  });
});
