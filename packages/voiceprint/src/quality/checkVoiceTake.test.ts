import { checkVoiceTake } from '@payaloud/voiceprint';
import { describe, expect, it } from 'vitest';
import { seededNormal } from '../features/seededRandom';
import { saySyllables } from '../test-support/syntheticVoice';

const [good = new Float32Array()] = saySyllables({ throat: 1, pitchHz: 110 }, 1, 2);

const withNoise = (pcm: Float32Array, deviation: number) => {
  const normal = seededNormal(3);
  return pcm.map((sample) => sample + deviation * normal());
};

describe('a take', () => {
  it('can be used if it is loud and clear', () => {
    const quality = checkVoiceTake(good);
    expect(quality.fault).toBeNull();
    expect(quality.speechMs).toBeGreaterThan(600);
    expect(quality.speechMs).toBeLessThan(800);
    expect(quality.clippedShare).toBe(0);
  });

  it('has a level in dB of full scale, and above its room', () => {
    const square = Float32Array.from({ length: 32_000 }, (_, at) => {
      const isSound = at >= 8_000 && at < 24_000;
      return (isSound ? 0.1 : 0.001) * (at % 40 < 20 ? 1 : -1);
    });
    const { levelDb, overRoomDb } = checkVoiceTake(square);
    expect(levelDb).toBeCloseTo(-20, 0);
    expect(overRoomDb).toBeCloseTo(40, 0);
  });

  it('is too short without speech', () => {
    expect(checkVoiceTake(new Float32Array()).fault).toBe('too-short');
    expect(checkVoiceTake(good.slice(0, 4_000)).fault).toBe('too-short');
  });

  it('is too quiet if the speech is under -50 dB', () => {
    expect(checkVoiceTake(good.map((sample) => sample / 100))).toMatchObject({ fault: 'too-quiet' });
  });

  it('is clipped if more than 0.1 % of the samples are at the limit', () => {
    const overdriven = good.map((sample) => Math.max(-1, Math.min(1, 20 * sample)));
    expect(checkVoiceTake(overdriven)).toMatchObject({ fault: 'clipped' });
    expect(checkVoiceTake(overdriven).clippedShare).toBeGreaterThan(0.001);
  });

  it('is not clipped by single samples at the limit', () => {
    const peaks = good.map((sample, at) => (at % 200 === 0 ? 1 : sample));
    expect(checkVoiceTake(peaks).clippedShare).toBe(0);
  });

  it('is noisy if the room is less than 15 dB below the speech', () => {
    const { levelDb } = checkVoiceTake(good);
    const speech = 10 ** (levelDb / 20);
    expect(checkVoiceTake(withNoise(good, speech * 10 ** (-10 / 20))).fault).toBe('noisy');
    expect(checkVoiceTake(withNoise(good, speech * 10 ** (-25 / 20))).fault).toBeNull();
  });
});
