import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createResampler } from './resample';

function tone(hertz: number, rate: number, seconds: number): Float32Array {
  return Float32Array.from(
    { length: rate * seconds },
    (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / rate),
  );
}

function loudness(pcm: Float32Array): number {
  return 20 * Math.log10(Math.sqrt(pcm.reduce((sum, sample) => sum + sample * sample, 0) / pcm.length) + 1e-9);
}

/** Drops the first and last 20 ms, for which the filter has only half of its input. */
function middle(pcm: Float32Array): Float32Array {
  return pcm.subarray(320, pcm.length - 320);
}

describe('createResampler', () => {
  it.each([44_100, 48_000, 96_000, 22_050, 8_000])('keeps a tone of 1 kHz from %i Hz within 0.1 dB', (rate) => {
    const output = createResampler(rate, 16_000).push(tone(1_000, rate, 1));
    expect(Math.abs(output.length - 16_000)).toBeLessThan(60);
    expect(loudness(middle(output))).toBeCloseTo(loudness(tone(1_000, 16_000, 1)), 1);
  });

  it.each([44_100, 48_000, 96_000])('attenuates frequencies above 8 kHz: 10 kHz from %i Hz is 60 dB down', (rate) => {
    const output = createResampler(rate, 16_000).push(tone(10_000, rate, 1));
    expect(loudness(middle(output))).toBeLessThan(loudness(tone(1_000, 16_000, 1)) - 60);
  });

  it('gives the same samples however the input is split', () => {
    const input = tone(440, 44_100, 0.1);
    const whole = createResampler(44_100, 16_000).push(input);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const resampler = createResampler(44_100, 16_000);
        const pieces: number[] = [];
        let at = 0;
        for (const size of [...sizes, input.length]) {
          pieces.push(...resampler.push(input.slice(at, at + size)));
          at += size;
        }
        expect(pieces).toHaveLength(whole.length);
        expect(Math.max(...pieces.map((sample, index) => Math.abs(sample - (whole[index] ?? 1))))).toBeLessThan(1e-5);
      }),
      { seed: 20_261_124, numRuns: 50 },
    );
  });

  it('returns 16 kHz input unchanged', () => {
    const input = tone(1_000, 16_000, 0.1);
    expect(createResampler(16_000, 16_000).push(input)).toBe(input);
  });
});
