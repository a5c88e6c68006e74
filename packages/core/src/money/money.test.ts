import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PayaloudCoreError } from '@payaloud/core/errors';
import {
  currencyCodes,
  fractionDigits,
  fromDecimalString,
  isSameMoney,
  money,
  toDecimalString,
} from '@payaloud/core/money';
import { runs } from '../../../../test/laws';

const anyMoney = fc
  .record({ minorUnits: fc.maxSafeInteger(), currency: fc.constantFrom(...currencyCodes()) })
  .map(({ minorUnits, currency }) => money(minorUnits, currency));

describe('money', () => {
  it('is the same only in amount and currency, and never if it is not a number', () => {
    const amount = money(2350, 'USD');
    expect(isSameMoney(amount, { ...amount })).toBe(true);
    expect(isSameMoney(amount, money(2351, 'USD'))).toBe(false);
    expect(isSameMoney(amount, money(2350, 'EUR'))).toBe(false);
    const unknown = { minorUnits: Number.NaN, currency: 'USD' };
    expect(isSameMoney(unknown, unknown)).toBe(false);
  });

  it('stores minor units', () => {
    expect(money(2350, 'USD')).toEqual({ minorUnits: 2350, currency: 'USD' });
  });

  it('turns negative zero into zero', () => {
    expect(Object.is(money(-0, 'USD').minorUnits, 0)).toBe(true);
  });

  it.each([23.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    'throws on %s minor units',
    (minorUnits) => {
      expect(() => money(minorUnits, 'USD')).toThrow(expect.objectContaining({ code: 'not-a-safe-integer' }));
    },
  );

  it.each(['', 'usd', 'XXX', 'XAU', 'DOLLAR'])('throws on the currency "%s", which has no minor unit', (currency) => {
    expect(() => money(1, currency)).toThrow(PayaloudCoreError);
    expect(() => money(1, currency)).toThrow(expect.objectContaining({ code: 'unknown-currency' }));
  });
});

describe('fractionDigits', () => {
  it.each([
    ['USD', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
  ])('gives %s %i digits', (currency, digits) => {
    expect(fractionDigits(currency)).toBe(digits);
  });

  it('follows ISO 4217 for currencies whose cash digits Intl gives', () => {
    expect(['IQD', 'HUF', 'IDR', 'LBP', 'COP', 'PKR'].map(fractionDigits)).toEqual([3, 2, 2, 2, 2, 2]);
  });

  it('lists each code once, in order', () => {
    const codes = currencyCodes();
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes.length).toBeGreaterThan(160);
    expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  });
});

describe('toDecimalString', () => {
  it.each([
    [2350, 'USD', '23.50'],
    [-5, 'EUR', '-0.05'],
    [500, 'JPY', '500'],
    [0, 'JPY', '0'],
    [1, 'KWD', '0.001'],
    [9007199254740991, 'USD', '90071992547409.91'],
  ])('writes %i of %s as %s', (minorUnits, currency, text) => {
    expect(toDecimalString(money(minorUnits, currency))).toBe(text);
  });

  it('refuses minor units that are not whole', () => {
    for (const minorUnits of [23.5, Number.NaN, 2 ** 53])
      expect(() => toDecimalString({ minorUnits, currency: 'USD' })).toThrow(
        expect.objectContaining({ code: 'not-a-safe-integer' }),
      );
  });

  it('is undone by fromDecimalString, for every currency and safe integer', () => {
    fc.assert(
      fc.property(anyMoney, (amount) => {
        expect(fromDecimalString(toDecimalString(amount), amount.currency)).toEqual(amount);
      }),
      runs(4217),
    );
  });
});

describe('fromDecimalString', () => {
  it('accepts fewer decimals, and extra zeros', () => {
    expect(fromDecimalString('23.5', 'USD')).toEqual(money(2350, 'USD'));
    expect(fromDecimalString('23.5000', 'USD')).toEqual(money(2350, 'USD'));
  });

  it.each(['23.505', '1e3', '', '.5', '5.', '1,000', '--5', '99999999999999999999'])(
    'returns null for "%s"',
    (text) => {
      expect(fromDecimalString(text, 'USD')).toBeNull();
    },
  );
});
