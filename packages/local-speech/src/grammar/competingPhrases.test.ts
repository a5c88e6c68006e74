import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { createNumberCheck, competingPhrases } from './competingPhrases';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(en, () => true);

describe('competingPhrases', () => {
  const competitorsOf = competingPhrases(vocabulary);

  it.each([
    ['fifty dollars', 'fifteen dollars'],
    ['two hundred and fifty dollars', 'two hundred and seventy dollars'],
    ['fifteen dollars', 'fifty nine dollars'],
    ['fifty nine dollars', 'fifteen dollars'],
    ['six dollars', 'sixty nine dollars'],
    ['eighty one dollars', 'eighty dollars'],
    ['eighty one dollars', 'eighteen dollars'],
    ['seven dollars and forty cents', 'seven dollars and fourteen cents'],
  ])('of "%s" are "%s" and others', (phrase, competitor) => {
    expect(competitorsOf(phrase)).toContain(competitor);
  });

  it('have another number, which exists', () => {
    const competitors = competitorsOf('eighteen dollars');
    expect(competitors).not.toContain('eighteen dollars');
    expect(competitors).not.toContain('eighty and dollars');
    expect(competitors.every(createNumberCheck(vocabulary))).toBe(true);
  });
});

describe('createNumberCheck', () => {
  const isSayable = createNumberCheck(vocabulary);

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
