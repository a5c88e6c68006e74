import { isCurrency } from './fractionDigits';
import type { Currency } from './currency';

/**
 * Tells whether a symbol or code next to the digits names `currency`, another currency or none that we know. `$` is
 * used for every dollar and for many pesos, so it names the currency that is asked for; `US$` names only one.
 */
export function readCurrencyName(name: string, currency: Currency, locale: string): 'own' | 'other' | 'unknown' {
  const key = fold(name);
  if (ownNames(currency, locale).has(key)) return 'own';
  const isOther = /\p{Sc}/u.test(name) || isCurrency(key.toUpperCase()) || foreignAbbreviations.has(key);
  return isOther ? 'other' : 'unknown';
}

/** Symbols in daily use that CLDR does not list for English. */
const furtherNames: Readonly<Record<string, string>> = {
  CHF: 'Fr',
  CNY: '元 块 圆 塊 圓 RMB ¥',
  EGP: 'LE £',
  GBP: '£',
  HKD: '元 圓 塊 蚊',
  INR: 'Rs',
  JPY: '円 ¥',
  KES: 'KSh',
  LKR: 'Rs',
  MXN: 'Mex$',
  MYR: 'RM',
  NPR: 'Rs',
  PKR: 'Rs',
  TWD: '元 圓 塊',
  ZAR: 'R',
};
const foreignAbbreviations: ReadonlySet<string> = new Set(
  [...Object.values(furtherNames), 'kr Fr zł Kč Ft лв руб'].flatMap((names) => names.split(' ')).map(fold),
);

function ownNames(currency: Currency, locale: string): ReadonlySet<string> {
  const names = [currency, ...(furtherNames[currency]?.split(' ') ?? [])];
  for (const place of [locale, 'en', 'en-001']) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
      const parts = new Intl.NumberFormat(place, { style: 'currency', currency, currencyDisplay }).formatToParts(1);
      names.push(parts.find(({ type }) => type === 'currency')?.value ?? '');
    }
    for (const count of [1, 2]) {
      const format = new Intl.NumberFormat(place, {
        style: 'currency',
        currency,
        currencyDisplay: 'name',
        minimumFractionDigits: 0,
      });
      const name = format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '';
      // "US dollars" are also dollars, « dollars américains » too.
      names.push(name, ...name.split(' ').filter((word) => word.length > minWord));
    }
  }
  if (names.includes('$')) names.push(`${currency.slice(0, 1)}$`, `${currency.slice(0, 2)}$`, `${currency}$`);
  return new Set(names.map(fold));
}

/** Shorter words of a name are countries, or `de`. */
const minWord = 3;

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s.]/g, '');
}
