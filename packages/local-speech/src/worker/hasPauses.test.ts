import { describe, expect, it } from 'vitest';
import { hasPauses } from './hasPauses';

const sound = { from: 0, to: 0.4, word: '<sil>', isFirst: true, isLast: true };
const [silence, vowel] = [
  { ...sound, phone: 'SIL' },
  { ...sound, phone: 'UW' },
];

describe('hasPauses', () => {
  it('is true for a silence between words', () => {
    expect(hasPauses([silence, vowel, silence, vowel, silence])).toBe(true);
  });

  it('is false for a short silence and for silence at the ends', () => {
    expect(hasPauses([silence, vowel, { ...silence, to: 0.2 }, vowel, silence])).toBe(false);
  });
});
