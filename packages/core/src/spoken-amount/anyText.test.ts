import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '@payaloud/core/languages/en';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import { anyText } from '../../../../test/anyText';
import { runs } from '../../../../test/laws';

const options = { language: en, currency: 'USD' };
const wordsOfMoney = fc.constantFrom(
  ...'a an and or of half quarter point zero oh one two five ten fifteen fifty hundred thousand million lakh dozen k'.split(
    ' ',
  ),
  ...'dollars dollar cents $ € pounds no not to - : , . % about between digits um please pay 5 2:50 1,234.5 .5 20 x 元'.split(
    ' ',
  ),
);

describe('any text', () => {
  it('gets a result', () => {
    fc.assert(
      fc.property(fc.array(anyText(60), { maxLength: 3 }), (transcripts) => {
        expect(hearAmount(transcripts, options).kind).toMatch(/^(amount|ambiguous|refused)$/);
        hearAnswer(transcripts, en);
      }),
      runs(7),
    );
  });

  it('made of words for money gives only safe positive amounts', () => {
    fc.assert(
      fc.property(fc.array(wordsOfMoney, { maxLength: 12 }), (words) => {
        const heard = hearAmount([words.join(' ')], options);
        if (heard.kind === 'amount') {
          expect(heard.money.minorUnits).toBeGreaterThan(0);
          expect(Number.isSafeInteger(heard.money.minorUnits)).toBe(true);
        }
      }),
      runs(11),
    );
  });

  it('longer than 300 characters is refused without being read', () => {
    expect(hearAmount(['five '.repeat(20_000)], options)).toMatchObject({ reason: 'no-amount' });
    expect(countReads('5.5 ', 300)).toBeGreaterThan(0);
    for (const length of [304, 1_000, 100_000]) expect(countReads('5.5 ', length)).toBe(0);
  });

  it('up to 300 characters is read in steps that grow with its length, whatever it repeats', () => {
    for (const phrase of [
      '5.5 2.5 ',
      '5.5 hundred and ',
      '5.5 dollars and ',
      '5.5 no 2.5 not 5.5 to ',
      'half of a 5.5 ',
      '1:30 5.5 ',
    ]) {
      const short = countReads(phrase, 140);
      expect(short, phrase).toBeGreaterThan(0);
      expect(countReads(phrase, 280) / short, phrase).toBeLessThan(3);
    }
  });
});

/** Counts how often digits with a separator are read: each time, the reader gets the language's decimal mark. */
function countReads(phrase: string, length: number): number {
  let reads = 0;
  const words = {
    ...en.words,
    get decimalMark() {
      reads++;
      return en.words.decimalMark;
    },
  };
  hearAmount([phrase.repeat(Math.floor(length / phrase.length))], { ...options, language: { ...en, words } });
  return reads;
}
