import { en } from '@payaloud/core/languages/en';
import { beforeAll, describe, expect, it } from 'vitest';
import { createNumberCheck } from '../grammar/createNumberCheck';
import { vocabularyOf } from '../grammar/vocabulary';
import { numeralsOf } from './otherNumbers';
import { dropLeadingNumerals } from './dropLeadingNumerals';

describe('dropLeadingNumerals', () => {
  let rest: (phrase: string, until: number) => string[];

  beforeAll(() => {
    const vocabulary = vocabularyOf(en, () => true);
    rest = dropLeadingNumerals(vocabulary, numeralsOf(vocabulary), createNumberCheck(vocabulary));
  });

  it.each([
    ['two hundred twenty dollars', 1, 'twenty dollars'],
    ['fifty five dollars', 0, 'five dollars'],
    ['pay eighty two hundred dollars', 0, 'two hundred dollars'],
    ['seven dollars and five cents', 0, 'five cents'],
  ])('drops the leading numerals of "%s"', (phrase, until, expected) => {
    expect(rest(phrase, until)).toEqual([expected]);
  });

  it('starts at the next numeral that can begin a number', () => {
    expect(rest('two hundred and twenty dollars', 0)).toEqual(['twenty dollars']);
  });

  it.each([
    ['two hundred dollars', 0],
    ['twelve dollars', 0],
  ])('returns nothing if no number is left of "%s"', (phrase, until) => {
    expect(rest(phrase, until)).toEqual([]);
  });
});
