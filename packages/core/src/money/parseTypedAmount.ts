import type { Currency } from './currency';
import { readCurrencyName } from './currencyNames';
import { fractionDigits } from './fractionDigits';
import type { Money } from './money';
import { foldDigits, readDigits, type DigitReading } from './readDigits';
import { readHanNumber } from './readHanNumber';
import { fromDecimalString } from './toDecimalString';
import type { TypedAmount, TypedRefusal } from './typedAmount';

export interface TypedAmountOptions {
  /** BCP 47. Only decides the usual meaning of `.` and `,`. */
  readonly locale: string;
  readonly currency: Currency;
  /** Whether `0` is accepted. Default: `refuse`, because a payment of zero is not a payment. */
  readonly zero?: 'refuse' | 'accept';
}

/**
 * Reads an amount that was typed or pasted: `1,234.56`, `1.234,56`, `1 234,56`, `1'234.50`, `1,23,456.00`, `2½`, 五十.
 * Accepts digits of any script, and the currency's own symbol, code or name.
 *
 * Both separators are accepted in every locale, because a phone's decimal pad follows the region of the device, not of
 * the page (adobe/react-spectrum#4927). If both readings can be paid, they differ by a factor of a thousand and the
 * result is `ambiguous`. `1,234` in English is not ambiguous for dollars, because 1.234 dollars cannot be paid.
 *
 * @throws {PayaloudCoreError} `unknown-currency`
 * @example
 *   parseTypedAmount('1,234.56', { locale: 'en-US', currency: 'USD' });
 *   // { kind: 'amount', money: { minorUnits: 123456, currency: 'USD' } }
 */
export function parseTypedAmount(text: string, { locale, currency, zero = 'refuse' }: TypedAmountOptions): TypedAmount {
  fractionDigits(currency);
  // Checked first, because folding takes time for each character. Folding may also remove some.
  if (text.length > maxTextLength) return refused('not-a-number');
  const folded = readHanNumber(foldDigits(text).replace(fraction, decimalOf).trim());
  if (folded === '') return { kind: 'empty' };
  const match = folded.length > maxLength ? null : shape.exec(folded);
  if (!match) return refused(/[%٪]/.test(folded.slice(0, maxLength)) ? 'percent' : 'not-a-number');

  const { before = '', digits = '', after = '' } = match.groups ?? {};
  const outside = `${before} ${after}`;
  if (/[%٪]/.test(outside)) return refused('percent');
  if (/[-−–—()]/.test(outside)) return refused('negative');
  for (const name of [before, after].map((part) => part.replace('+', '').trim())) {
    const meaning = name === '' ? 'own' : readCurrencyName(name, currency, locale);
    if (meaning !== 'own') return refused(meaning === 'other' ? 'other-currency' : 'not-a-number');
  }
  return choose(readDigits(digits.trim()), { locale, currency, zero });
}

/** A sign for a part, which no decimals precede. */
const fraction = /(?<![.,]\d*)[½¼¾]/g;
const decimalOf = (sign: string) => ({ '½': '.5', '¼': '.25' })[sign] ?? '.75';
const maxTextLength = 500;
const maxLength = 64;
/** A point after letters ends an abbreviation ("Rs.20"). Elsewhere it may start a fraction ("$.50"). */
const shape = /^(?<before>(?:[^\d.,٫]|(?<=\p{L})\.)*)(?<digits>(?:[.,٫]?\d)(?:[\d.,٫٬'’\s]*[\d.,٫])?)(?<after>\D*)$/u;

function choose(readings: readonly DigitReading[], options: Required<TypedAmountOptions>): TypedAmount {
  const [first, second] = readings;
  if (!first) return refused('not-a-number');
  if (!second) return judge(first, options);

  // Two readings exist only for one point or comma before three digits: decimal first, then grouped.
  const decimal = fromDecimalString(first.decimal, options.currency);
  const group = fromDecimalString(second.decimal, options.currency);
  // 1,234 yen can only be grouped, wherever it was typed. 1.000 may also be one.
  if (fractionDigits(options.currency) === 0 && group && !decimal) return judge(second, options);
  const mark = decimalMark(options.locale);
  // Arabic keyboards type `٫` or `,` as the decimal mark, and a point for decimals or groups.
  if (first.mark !== (mark === '٫' ? ',' : mark)) {
    const isUsualFraction = mark === '٫' || fractionDigits(options.currency) >= 3;
    return isUsualFraction && decimal && group ? ask(group, decimal) : judge(second, options);
  }
  return decimal && group ? ask(decimal, group) : judge(first, options);
}

function judge({ decimal }: DigitReading, { currency, zero }: Required<TypedAmountOptions>): TypedAmount {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fractionDigits(currency);
  // 1,234.500 may be a million with a mistyped last separator, and 1,0000 is ten thousand for people who group by four.
  const isSlip = digits < 3 && (fraction.length === 4 || (fraction.length === 3 && whole.length > 3));
  const grouped = fraction.length === 4 && digits === 3 ? fromDecimalString(whole + fraction, currency) : null;
  if (isSlip || /[^0]/.test(fraction.slice(digits))) return refused('too-precise');
  const money = fromDecimalString(decimal, currency);
  if (!money) return refused('too-large');
  if (grouped) return ask(money, grouped);
  return money.minorUnits === 0 && zero === 'refuse' ? refused('zero') : { kind: 'amount', money };
}

function decimalMark(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

function ask(usual: Money, other: Money): TypedAmount {
  return { kind: 'ambiguous', reason: 'separator', candidates: [usual, other] };
}

function refused(reason: TypedRefusal): TypedAmount {
  return { kind: 'refused', reason };
}
