import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { createNumberCheck } from './createNumberCheck';
import { vocabularyOf } from './vocabulary';

describe('createNumberCheck', () => {
  const isSayable = createNumberCheck(vocabularyOf(en, () => true));

  it.each([
    'thirteen dollars',
    'thirteen dollars and thirty cents',
    'thirteen dollars thirty',
    'one hundred and five dollars',
    'one hundred and five dollars and fifteen cents',
    'five dollars and',
    'two five oh',
  ])('accepts the numbers of "%s"', (phrase) => {
    expect(isSayable(phrase)).toBe(true);
  });

  it.each(['seven ten dollars', 'fifteen nine dollars', 'five dollars and seven ten cents'])(
    'rejects "%s"',
    (phrase) => {
      expect(isSayable(phrase)).toBe(false);
    },
  );
});
