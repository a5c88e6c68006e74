import { describe, expect, it } from 'vitest';
import { voicesOf } from './voicesOf';

/** A 0.3 s tone per word, `levels` dB below full scale. */
function said(...levels: readonly number[]) {
  const length = 4_800;
  const pcm = Float32Array.from({ length: levels.length * length }, (_, at) => {
    const level = levels[Math.floor(at / length)] ?? 0;
    return 10 ** (-level / 20) * Math.sin(at / 10);
  });
  return voicesOf(
    pcm,
    levels.map((_, at) => ({ text: 'ten', from: 0.3 * at, to: 0.3 * (at + 1) })),
  );
}

describe('voicesOf', () => {
  it('hears one voice if the loudness stays, falls or rises a little', () => {
    expect(said(20)).toEqual({ kind: 'one' });
    expect(said(20, 20, 20)).toEqual({ kind: 'one' });
    expect(said(20, 24, 28)).toEqual({ kind: 'one' });
    expect(said(23, 20)).toEqual({ kind: 'one' });
    expect(said()).toEqual({ kind: 'one' });
  });

  it('is unsure if a numeral is 5 dB louder than one before it', () => {
    expect(said(25, 20)).toEqual({ kind: 'perhaps-two', until: 0 });
    expect(said(25, 25, 20)).toEqual({ kind: 'perhaps-two', until: 1 });
    expect(said(25, 22, 20)).toEqual({ kind: 'perhaps-two', until: 0 });
  });

  it('hears two voices if a numeral is 8 dB louder or 12 dB quieter than one before it', () => {
    expect(said(28, 20)).toEqual({ kind: 'two' });
    expect(said(20, 24, 32)).toEqual({ kind: 'two' });
  });
});
