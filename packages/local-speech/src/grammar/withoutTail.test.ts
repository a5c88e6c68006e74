import { en } from '@payaloud/core/languages/en';
import { beforeAll, describe, expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary';
import { withoutTail } from './withoutTail';

describe('withoutTail', () => {
  let shorter: (phrase: string) => string[];

  beforeAll(() => {
    shorter = withoutTail(vocabularyOf(en, () => true));
  });

  it('is what stands before a number without a unit, first with the word that was heard', () => {
    expect(shorter('forty two dollars twenty')[0]).toBe('forty two dollars');
    expect(shorter('seven dollars and five')[0]).toBe('seven dollars');
  });

  it('has the other names of the unit', () => {
    expect(shorter('twenty lakh rupee eighty nine')).toContain('twenty lakh rupees');
  });

  it.each(['forty two dollars', 'seven dollars and five cents', 'twelve'])('is nothing of "%s"', (phrase) => {
    expect(shorter(phrase)).toEqual([]);
  });
});
