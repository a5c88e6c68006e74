import { describe, expect, it } from 'vitest';
import { detectSecondVoice } from './detectSecondVoice';

/** A vowel of 0.5 s, an s of 0.2 s, a vowel again, 0.6 s of silence. */
const sounds = [
  { phone: 'AY', from: 0, to: 0.5, word: 'i', isFirst: true, isLast: true },
  { phone: 'S', from: 0.5, to: 0.7, word: 'six', isFirst: true, isLast: false },
  { phone: 'IH', from: 0.7, to: 1.2, word: 'six', isFirst: false, isLast: true },
  { phone: 'SIL', from: 1.2, to: 1.8, word: '<sil>', isFirst: true, isLast: true },
];

function said(rival: (seconds: number) => number = () => 0): Float32Array {
  let state = 1;
  return Float32Array.from({ length: 1.8 * 16_000 }, (_, at) => {
    const seconds = at / 16_000;
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    const hiss = 0.01 * (state / 0x4000_0000 - 1);
    const rests = (seconds > 0.5 && seconds < 0.7) || seconds > 1.2;
    return (rests ? 0 : voiced(seconds, 110)) + (seconds < 1.2 ? hiss : 0) + rival(seconds);
  });
}

function voiced(seconds: number, hz: number): number {
  return [1, 2, 3, 4, 5].reduce((sum, harmonic) => sum + Math.sin(2 * Math.PI * hz * harmonic * seconds), 0) / 20;
}

describe('detectSecondVoice', () => {
  it('returns none for one voice', () => {
    expect(detectSecondVoice(said(), sounds)).toBe('none');
  });

  it('returns certain for a quieter voice during an s, even at the same pitch', () => {
    const inTheS = (seconds: number) => (seconds > 0.5 && seconds < 0.7 ? 0.2 * voiced(seconds, 110) : 0);
    expect(detectSecondVoice(said(inTheS), sounds)).toBe('certain');
  });

  it('returns certain for a quieter voice after the words', () => {
    const behind = (seconds: number) => (seconds > 1.3 ? 0.1 * voiced(seconds, 190) : 0);
    expect(detectSecondVoice(said(behind), sounds)).toBe('certain');
  });

  it('returns certain for a quieter voice under the payer’s', () => {
    const under = (seconds: number) => (seconds < 0.4 ? 0.3 * voiced(seconds, 173) : 0);
    expect(detectSecondVoice(said(under), sounds)).toBe('certain');
  });

  it('returns perhaps for a short sound of another voice', () => {
    const little = (seconds: number) => (seconds < 0.08 ? 0.3 * voiced(seconds, 173) : 0);
    expect(detectSecondVoice(said(little), sounds)).toBe('perhaps');
  });

  it('does not take a hiss for a voice', () => {
    const hissing = said().map((sample, at) => (at > 8_000 && at < 11_200 ? 3 * sample : sample));
    expect(detectSecondVoice(hissing, sounds)).toBe('none');
  });
});
