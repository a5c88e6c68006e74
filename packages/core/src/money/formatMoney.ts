import { fractionDigits } from './fractionDigits';
import type { Money } from './money';
import { toDecimalString } from './toDecimalString';

/**
 * The amount for the eye, in the way of a locale: `$23.50`, `23,50 €`. For ears and braille use `speakAmount`.
 *
 * `Intl` draws it, but with the digits of ISO 4217, and from a decimal string, so that no float comes between. (Engines
 * older than Chrome 106, Firefox 116 and Safari 15.4 turn the string into a float: right below 45 trillion units of a two-digit currency.)
 *
 * @param locale BCP 47, for example `en-IN`
 */
export function formatMoney(amount: Money, locale: string): string {
  const digits = fractionDigits(amount.currency);
  const key = `${locale} ${amount.currency}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: amount.currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format.format(toDecimalString(amount) as `${number}`);
}

const formats = new Map<string, Intl.NumberFormat>();
