import { fractionDigits } from '@payaloud/core/money';
import { expect, it } from 'vitest';
import { currencies, limits, subtotalIn } from './catalogue.ts';

/** Roughly, at the end of 2025: units of each currency for a dollar. */
const rates = { USD: 1, EUR: 0.86, CNY: 7.1, TWD: 31, JPY: 155, KRW: 1450, INR: 89, AED: 3.67, BRL: 5.4 } as const;

const inDollars = (minorUnits: number, currency: keyof typeof rates) =>
  minorUnits / 10 ** fractionDigits(currency) / rates[currency];

it.each(currencies)(
  'the prices and limits in %s are worth what they are in dollars, within a factor of two',
  (currency) => {
    const ratios = [
      inDollars(subtotalIn(currency), currency) / inDollars(subtotalIn('USD'), 'USD'),
      ...Object.entries(limits[currency]).map(
        ([name, limit]) => inDollars(limit, currency) / inDollars(limits.USD[name as keyof typeof limits.USD], 'USD'),
      ),
    ];
    expect(ratios.filter((ratio) => ratio < 0.5 || ratio > 2)).toEqual([]);
  },
);

it.each(currencies)('the balance in %s pays the whole order, and larger transfers ask for more', (currency) => {
  const { balance, confirmed, drawn, unusual, transfer } = limits[currency];
  expect(balance).toBeGreaterThan(subtotalIn(currency));
  const rising = [confirmed, drawn, unusual, transfer];
  expect(rising).toEqual(rising.toSorted((one, other) => one - other));
});
