import { fractionDigits } from './fractionDigits';
import type { Money } from './money';
import { toDecimalString } from './toDecimalString';

/**
 * Formats an amount for display in a locale: `$23.50`, `23,50 €`. For speech and braille use `speakAmount`.
 *
 * `Intl` formats a decimal string, not a float, with the fraction digits of ISO 4217. Engines older than Chrome 106,
 * Firefox 116 and Safari 15.4 convert the string to a float, which is exact below 45 trillion units of a currency with
 * two fraction digits.
 *
 * @param locale BCP 47, for example `en-IN`. Digits are European, as in the sentences, unless it asks for others:
 * `ar-EG-u-nu-arab`.
 * @throws {PayaloudCoreError} `not-a-safe-integer`, `unknown-currency`
 * @example
 *   formatMoney(money(2350, 'EUR'), 'de'); // '23,50 €'
 */
export function formatMoney(amount: Money, locale: string): string {
  const decimal = toDecimalString(amount);
  const digits = fractionDigits(amount.currency);
  const key = `${locale} ${amount.currency}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(figureLocale(locale), {
      style: 'currency',
      currency: amount.currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format.format(decimal as `${number}`);
}

const formats = new Map<string, Intl.NumberFormat>();

/** A locale with European digits, unless it names others. */
export function figureLocale(locale: string): string {
  const { numberingSystem = 'latn' } = new Intl.Locale(locale);
  return new Intl.Locale(locale, { numberingSystem }).toString();
}
