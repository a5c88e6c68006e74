import { describe, expect, it } from 'vitest';
import { pitchFrame, pitchOf, withoutPitch } from './pitch';

/** Ten harmonics, two frames long. */
function hum(hz: number, gain = 0.1): Float32Array {
  return Float32Array.from({ length: 2 * pitchFrame }, (_, at) =>
    Array.from({ length: 10 }, (__, index) => index + 1).reduce(
      (sum, harmonic) => sum + (gain / harmonic) * Math.sin((2 * Math.PI * hz * harmonic * at) / 16_000),
      0,
    ),
  );
}

function together(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((sample, at) => sample + (other[at] ?? 0));
}

describe('pitchOf', () => {
  it.each([90, 130, 210, 330])('returns the period of a %i Hz hum, not a multiple of it', (hz) => {
    const { period, clarity } = pitchOf(hum(hz), 0);
    expect(period).toBeCloseTo(16_000 / hz, 0);
    expect(clarity).toBeGreaterThan(0.95);
  });

  it('reports low clarity in noise', () => {
    let state = 1;
    const noise = hum(100).map(() => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      return state / 0x4000_0000 - 1;
    });
    expect(pitchOf(noise, 0).clarity).toBeLessThan(0.5);
  });

  it('reports no pitch in silence', () => {
    expect(pitchOf(new Float32Array(2 * pitchFrame), 0)).toEqual({ period: 0, clarity: 0 });
  });
});

describe('withoutPitch', () => {
  it('removes nearly all of a single voice', () => {
    const one = hum(110);
    expect(withoutPitch(one, 0, pitchOf(one, 0).period).level).toBeLessThan(-20);
  });

  it('keeps the pitch of a second voice', () => {
    const both = together(hum(110), hum(170, 0.03));
    const { rest, level } = withoutPitch(both, 0, pitchOf(both, 0).period);
    expect(level).toBeGreaterThan(-20);
    const second = pitchOf(rest, 0, (period) => Math.abs(period - 16_000 / 110) > 12);
    expect(second.period).toBeCloseTo(16_000 / 170, -1);
    expect(second.clarity).toBeGreaterThan(0.7);
  });
});
