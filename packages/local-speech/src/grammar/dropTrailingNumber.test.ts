import { en } from '@payaloud/core/languages/en';
import { beforeAll, describe, expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary';
import { dropTrailingNumber } from './dropTrailingNumber';

describe('dropTrailingNumber', () => {
  let shorter: (phrase: string) => string[];

  beforeAll(() => {
    shorter = dropTrailingNumber(vocabularyOf(en, () => true));
  });

  it('drops a trailing number without a unit, and returns the heard unit name first', () => {
    expect(shorter('forty two dollars twenty')[0]).toBe('forty two dollars');
    expect(shorter('seven dollars and five')[0]).toBe('seven dollars');
  });

  it('includes the other names of the unit', () => {
    expect(shorter('twenty lakh rupee eighty nine')).toContain('twenty lakh rupees');
  });

  it.each(['forty two dollars', 'seven dollars and five cents', 'twelve'])('returns nothing for "%s"', (phrase) => {
    expect(shorter(phrase)).toEqual([]);
  });
});
