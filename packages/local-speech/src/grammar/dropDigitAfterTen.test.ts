import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary';
import { dropDigitAfterTen } from './dropDigitAfterTen';

describe('dropDigitAfterTen', () => {
  const vocabulary = vocabularyOf(en, () => true);

  it('returns the ten, and the teen that sounds like it, if a digit follows', () => {
    expect(dropDigitAfterTen('pay eighty one dollars', vocabulary)).toEqual([
      'pay eighteen dollars',
      'pay eighty dollars',
    ]);
  });

  it('returns nothing if no digit follows a ten', () => {
    expect(dropDigitAfterTen('eighty dollars one', vocabulary)).toEqual([]);
    expect(dropDigitAfterTen('eighteen dollars', vocabulary)).toEqual([]);
  });
});
