import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { competingAnswers, competingPhrases, createNumberCheck } from './competingPhrases';
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

describe('competingAnswers', () => {
  const otherAnswers = competingAnswers(vocabulary, en);

  it.each(['yes', 'i accept', 'the first one'])('has what denies "%s", and nothing that means the same', (phrase) => {
    expect(otherAnswers(phrase)).toEqual(expect.arrayContaining(['no', 'nope', 'third', 'cancel']));
    expect(otherAnswers(phrase)).not.toContain(phrase);
  });

  it.each(['no', 'cancel', 'repeat', 'twenty dollars'])('has none for "%s", which takes no amount', (phrase) => {
    expect(otherAnswers(phrase)).toEqual([]);
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
