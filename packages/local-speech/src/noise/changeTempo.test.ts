import { describe, expect, it } from 'vitest';
import { changeTempo } from './changeTempo';

const rate = 8_000;
const tone = Float32Array.from({ length: rate }, (_, index) => Math.sin((2 * Math.PI * 200 * index) / rate));

describe('changeTempo', () => {
  it.each([1.4, 1.8])('shortens the sound at tempo %f', (tempo) => {
    expect(Math.abs(changeTempo(tone, tempo, rate).length - rate / tempo)).toBeLessThan(rate * 0.05);
  });

  it('keeps the pitch and the loudness', () => {
    const middle = changeTempo(tone, 1.8, rate).subarray(400, 4_000);
    const crossings = middle.filter((sample, index) => index > 0 && sample >= 0 !== (middle[index - 1] ?? 0) >= 0);
    expect(crossings.length / (middle.length / rate) / 2).toBeCloseTo(200, -1);
    const power = middle.reduce((sum, sample) => sum + sample ** 2, 0) / middle.length;
    expect(Math.sqrt(power)).toBeCloseTo(Math.SQRT1_2, 1);
  });

  it('leaves a sound unchanged at tempo 1', () => {
    expect(changeTempo(tone, 1, rate)).toEqual(tone);
  });
});
