import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '@payaloud/core/languages/en';
import { currencyCodes, fractionDigits, money } from '@payaloud/core/money';
import { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
import { expectSame, runs } from '../../../../test/laws';

describe('speakAmount', () => {
  it('refuses minor units that are not whole', () => {
    for (const minorUnits of [23.5, Number.NaN])
      expect(() => speakAmount({ minorUnits, currency: 'USD' }, en)).toThrow(
        expect.objectContaining({ code: 'not-a-safe-integer' }),
      );
  });

  it.each([
    [2350, 'USD', 'twenty-three dollars and fifty cents'],
    [100, 'USD', 'one dollar'],
    [101, 'USD', 'one dollar and one cent'],
    [50, 'USD', 'fifty cents'],
    [0, 'USD', 'zero dollars'],
    [202, 'GBP', 'two pounds and two pence'],
    [101, 'GBP', 'one pound and one penny'],
    [500, 'JPY', 'five hundred yen'],
    [1500, 'KWD', 'one dinar and five hundred fils'],
    [150, 'INR', 'one rupee and fifty paise'],
    [2350, 'GEL', 'twenty-three point five zero GEL'],
    [2300, 'GEL', 'twenty-three GEL'],
    [-2350, 'USD', 'minus twenty-three dollars and fifty cents'],
  ])('says %i of %s as "%s"', (minorUnits, currency, words) => {
    expect(speakAmount(money(minorUnits, currency), en)).toBe(words);
  });

  it.each([
    [2350, 'USD', 'two three point five zero dollars'],
    [1500, 'USD', 'one five point zero zero dollars'],
    [100, 'USD', 'one point zero zero dollar'],
    [5, 'USD', 'zero point zero five dollars'],
    [15, 'JPY', 'digits one five yen'],
    [5, 'JPY', 'five yen'],
  ])('says %i of %s in digits as "%s"', (minorUnits, currency, words) => {
    expect(speakAmount(money(minorUnits, currency), en, { style: 'digits' })).toBe(words);
  });

  it('says "digits" before digits that could be a stutter', () => {
    expect(speakAmount(money(2250, 'USD'), en, { style: 'digits' })).toBe('digits two two point five zero dollars');
  });

  it('says which dollar on request', () => {
    expect(speakAmount(money(2350, 'AUD'), en, { currencyName: 'full' })).toBe(
      'twenty-three Australian dollars and fifty cents',
    );
    expect(speakAmount(money(100, 'USD'), en, { currencyName: 'full' })).toBe('one US dollar');
    expect(speakAmount(money(100, 'EUR'), en, { currencyName: 'full' })).toBe('one euro');
  });

  it('never contains a symbol or a digit', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom(...currencyCodes()),
        fc.constantFrom('words', 'digits'),
        (minorUnits, currency, style) => {
          expect(speakAmount(money(minorUnits, currency), en, { style })).toMatch(/^[A-Za-z -]+$/);
        },
      ),
      runs(5),
    );
  });

  it('is understood by hearAmount in every currency, style and naming', () => {
    const sizes = fc.oneof(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.integer({ min: 1, max: 10 ** 14 }),
      fc
        .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 12 }))
        .map(([digits, zeros]) => digits * 10 ** zeros),
    );
    const options = fc.record({
      style: fc.constantFrom('words' as const, 'digits' as const),
      currencyName: fc.constantFrom('short' as const, 'full' as const),
    });
    fc.assert(
      fc.property(sizes, fc.constantFrom(...currencyCodes()), options, (minorUnits, currency, speaking) => {
        const spoken = speakAmount(money(minorUnits, currency), en, speaking);
        expect(hearAmount([spoken], { language: en, currency })).toMatchObject({
          kind: 'amount',
          money: money(minorUnits, currency),
        });
      }),
      runs(23),
    );
  });

  it('is understood for every amount up to ten main units', () => {
    for (const currency of ['USD', 'JPY', 'KWD', 'GEL']) {
      for (let minorUnits = 1; minorUnits <= 10 * 10 ** Math.min(2, fractionDigits(currency)); minorUnits++) {
        const amount = money(minorUnits, currency);
        const heard = hearAmount([speakAmount(amount, en)], { language: en, currency });
        const text = heard.kind === 'amount' ? `${heard.money.minorUnits} ${heard.money.currency}` : heard.kind;
        expectSame(text, `${minorUnits} ${currency}`);
      }
    }
  });
});
