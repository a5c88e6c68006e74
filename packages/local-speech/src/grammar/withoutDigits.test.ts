import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary';
import { withoutDigits } from './withoutDigits';

describe('withoutDigits', () => {
  const vocabulary = vocabularyOf(en, () => true);

  it('leaves the ten, and the teen that it sounds like, where a digit is behind it', () => {
    expect(withoutDigits('pay eighty one dollars', vocabulary)).toEqual(['pay eighteen dollars', 'pay eighty dollars']);
  });

  it('is nothing where no digit is behind a ten', () => {
    expect(withoutDigits('eighty dollars one', vocabulary)).toEqual([]);
    expect(withoutDigits('eighteen dollars', vocabulary)).toEqual([]);
  });
});
