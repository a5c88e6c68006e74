import { describe, expect, it } from 'vitest';
import { formatMoney, money } from '@payaloud/core/money';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatMoney', () => {
  it.each([
    [2350, 'USD', 'en-US', '$23.50'],
    [2350, 'EUR', 'de', '23,50 €'],
    [12345678, 'INR', 'en-IN', '₹1,23,456.78'],
    [-5, 'EUR', 'de', '-0,05 €'],
    [500, 'JPY', 'ja', '￥500'],
    [0, 'USD', 'en', '$0.00'],
    [2350, 'SAR', 'ar-SA', '\u200f23.50 ر.س.\u200f'],
    [2350, 'SAR', 'ar-SA-u-nu-arab', '\u200f٢٣٫٥٠ ر.س.\u200f'],
  ])('shows %i of %s in %s as %s', (minorUnits, currency, locale, text) => {
    expect(plain(formatMoney(money(minorUnits, currency), locale))).toBe(text);
  });

  it('shows the fraction digits of ISO 4217 even if Intl would hide them', () => {
    expect(plain(formatMoney(money(2350, 'IQD'), 'en'))).toBe('IQD 2.350');
    expect(plain(formatMoney(money(2350, 'HUF'), 'en'))).toBe('HUF 23.50');
  });

  it('stays exact for amounts that a float would round', () => {
    expect(formatMoney(money(9007199254740991, 'USD'), 'en')).toBe('$90,071,992,547,409.91');
  });
});
