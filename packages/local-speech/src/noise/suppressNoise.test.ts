import { describe, expect, it } from 'vitest';
import { voice } from '../test-support/voices';
import { suppressNoise } from './suppressNoise';

let state = 1;

function noise(seconds: number, gain: number): Float32Array {
  return Float32Array.from({ length: seconds * 16_000 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return gain * ((state >>> 8) / 8_388_608 - 1);
  });
}

/** Half a second of room noise, one second of a voice over it, half a second of room noise. */
function utterance(gain: number): Float32Array {
  const said = voice(1);
  return noise(2, gain).map((sample, index) => sample + (said[index - 8_000] ?? 0));
}

function loudness(pcm: Float32Array): number {
  return 10 * Math.log10(pcm.reduce((sum, sample) => sum + sample * sample, 1e-9) / pcm.length);
}

describe('suppressNoise', () => {
  it('silences the room before and after the words', () => {
    const before = utterance(0.02);
    const { pcm } = suppressNoise(before);
    expect(pcm).toHaveLength(before.length);
    expect(loudness(pcm.subarray(0, 6_000))).toBeLessThan(loudness(before.subarray(0, 6_000)) - 40);
    expect(loudness(pcm.subarray(26_000))).toBeLessThan(loudness(before.subarray(26_000)) - 40);
  });

  it('keeps the loudness of the words', () => {
    const before = utterance(0.02);
    const middle = (pcm: Float32Array) => loudness(pcm.subarray(9_600, 22_400));
    expect(Math.abs(middle(suppressNoise(before).pcm) - middle(before))).toBeLessThan(1);
  });

  it('measures the signal-to-noise ratio', () => {
    const near = suppressNoise(utterance(0.001)).signalToNoise;
    const far = suppressNoise(utterance(0.03)).signalToNoise;
    expect(near - far).toBeGreaterThan(20);
  });

  it('measures the room after the words if a cough precedes them', () => {
    const coughed = utterance(0.001);
    coughed.set(noise(0.25, 0.3), 1_000);
    expect(suppressNoise(coughed).signalToNoise).toBeGreaterThan(30);
  });
});
