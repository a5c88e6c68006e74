import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '@payaloud/core/languages/en';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';

const numRuns = Number(process.env.PAYALOUD_SOAK ?? 1000);
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
  it('is answered', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 3 }), (transcripts) => {
        expect(hearAmount(transcripts, options).kind).toMatch(/^(amount|ambiguous|refused)$/);
        hearAnswer(transcripts, en);
      }),
      { numRuns, seed: 7 },
    );
  });

  it('made of the words of money is answered, with safe positive amounts', () => {
    fc.assert(
      fc.property(fc.array(wordsOfMoney, { maxLength: 12 }), (words) => {
        const heard = hearAmount([words.join(' ')], options);
        if (heard.kind === 'amount') {
          expect(heard.money.minorUnits).toBeGreaterThan(0);
          expect(Number.isSafeInteger(heard.money.minorUnits)).toBe(true);
        }
      }),
      { numRuns, seed: 11 },
    );
  });

  it('is refused beyond 300 characters without being read: the time does not grow with the length', () => {
    const time = (length: number) => {
      const text = 'one hundred and two point five dollars '.repeat(length / 39 + 1).slice(0, length);
      const samples = Array.from({ length: 15 }, () => {
        const start = performance.now();
        for (let run = 0; run < 200; run++) hearAmount([text], options);
        return performance.now() - start;
      });
      return samples.toSorted((a, b) => a - b)[7] ?? 0;
    };
    expect(hearAmount(['five '.repeat(20_000)], options)).toMatchObject({ reason: 'no-amount' });
    // 200 readings of a long text cost less than 200 of one that is read, at any length.
    const read = time(290);
    for (const length of [1_000, 10_000, 100_000]) expect(time(length)).toBeLessThan(read);
  });

  it('up to that length costs no more than its length: four times as long takes less than twelve times as long', () => {
    for (const phrase of [
      'five ',
      'one hundred and ',
      'a dollar and ',
      'no two not five to ',
      '5 2 ',
      'half of a ',
      '1:30 ',
    ]) {
      const cost = (length: number) => {
        const text = phrase.repeat(Math.floor(length / phrase.length));
        const samples = Array.from({ length: 9 }, () => {
          const start = performance.now();
          for (let run = 0; run < 20; run++) hearAmount([text], options);
          return performance.now() - start;
        });
        return Math.min(...samples);
      };
      cost(70);
      expect(cost(280) / cost(70), phrase).toBeLessThan(12);
    }
  });
});
