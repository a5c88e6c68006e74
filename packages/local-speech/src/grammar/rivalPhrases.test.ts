import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { createNumberCheck, rivalPhrases } from './rivalPhrases';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(en, () => true);

describe('rivalPhrases', () => {
  const rivalsOf = rivalPhrases(vocabulary);

  it.each([
    ['fifty dollars', 'fifteen dollars'],
    ['two hundred and fifty dollars', 'two hundred and seventy dollars'],
    ['fifteen dollars', 'fifty nine dollars'],
    ['fifty nine dollars', 'fifteen dollars'],
    ['six dollars', 'sixty nine dollars'],
    ['eighty one dollars', 'eighty dollars'],
    ['eighty one dollars', 'eighteen dollars'],
    ['seven dollars and forty cents', 'seven dollars and fourteen cents'],
  ])('of "%s" are "%s" and others', (phrase, rival) => {
    expect(rivalsOf(phrase)).toContain(rival);
  });

  it('have another number, which exists', () => {
    const rivals = rivalsOf('eighteen dollars');
    expect(rivals).not.toContain('eighteen dollars');
    expect(rivals).not.toContain('eighty and dollars');
    expect(rivals.every(createNumberCheck(vocabulary))).toBe(true);
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
