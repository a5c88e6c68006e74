import { describe, expect, it } from 'vitest';
import { createLevelMeter } from './levelMeter';

/** Pieces of 20 ms, as a microphone gives them. */
function levelsOf(ms: number, amplitude: number, sampleRate = 48_000): number[] {
  const levels: number[] = [];
  const meter = createLevelMeter((level) => levels.push(level));
  const piece = Float32Array.from({ length: sampleRate / 50 }, (_, at) => amplitude * Math.sin(at));
  for (let at = 0; at < ms; at += 20) meter.push(piece, sampleRate);
  return levels;
}

describe('the level of the microphone', () => {
  it.each([16_000, 44_100, 48_000])('is told twice a second at most, at %i samples a second', (sampleRate) => {
    expect(levelsOf(480, 0.1, sampleRate)).toHaveLength(0);
    const { length } = levelsOf(3_000, 0.1, sampleRate);
    expect(length).toBeGreaterThanOrEqual(5);
    expect(length).toBeLessThanOrEqual(6);
  });

  it('is from 0 in silence to 5 in loud speech', () => {
    expect([0, 0.002, 0.02, 0.3, 1].map((amplitude) => levelsOf(500, amplitude)[0])).toEqual([0, 0, 3, 5, 5]);
  });
});
