import type { Currency } from './currency';
import { readCurrencyName } from './currencyNames';
import { fractionDigits } from './fractionDigits';
import type { Money } from './money';
import { foldDigits, readDigits, type DigitReading } from './readDigits';
import { fromDecimalString } from './toDecimalString';
import type { TypedAmount, TypedRefusal } from './typedAmount';

export interface TypedAmountOptions {
  /** BCP 47. Only the usual meaning of `.` and `,` is taken from it. */
  readonly locale: string;
  readonly currency: Currency;
  /** What `0` is. Default `refuse`, because a payment of nothing is none. */
  readonly zero?: 'refuse' | 'accept';
}

/**
 * Reads an amount that was typed or pasted: `1,234.56`, `1.234,56`, `1 234,56`, `1'234.50`, `1,23,456.00`, digits of any
 * script, with the currency's own sign, code or none.
 *
 * Both separators are taken in every locale, because the decimal pad of a phone follows the device's region and not the
 * page (adobe/react-spectrum#4927). Where two readings remain, they differ a thousand times, and the answer is a
 * question. `1,234` in English is none for dollars: 1.234 dollars cannot be paid.
 *
 * @throws {PayaloudCoreError} `unknown-currency`
 */
export function parseTypedAmount(text: string, { locale, currency, zero = 'refuse' }: TypedAmountOptions): TypedAmount {
  const folded = foldDigits(text).trim();
  fractionDigits(currency);
  if (folded === '') return { kind: 'empty' };
  const match = folded.length > longest ? null : shape.exec(folded);
  if (!match) return refused(/[%٪]/.test(folded.slice(0, longest)) ? 'percent' : 'not-a-number');

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

const longest = 64;
/** A point behind letters ("Rs.20") ends the abbreviation; it starts a fraction only elsewhere ("$.50"). */
const shape = /^(?<before>(?:[^\d.,٫]|(?<=\p{L})\.)*)(?<digits>(?:[.,٫]?\d)(?:[\d.,٫٬'’\s]*[\d.,٫])?)(?<after>\D*)$/u;

function choose(readings: readonly DigitReading[], options: Required<TypedAmountOptions>): TypedAmount {
  const [first, second] = readings;
  if (!first) return refused('not-a-number');
  if (!second) return judge(first, options);

  // Two readings come only from one point or comma before three digits: decimal first, then group.
  const decimal = fromDecimalString(first.decimal, options.currency);
  const group = fromDecimalString(second.decimal, options.currency);
  const mark = decimalMark(options.locale);
  // Arabic keyboards give `٫` or `,` for the same thing, and a point for either.
  if (first.mark !== (mark === '٫' ? ',' : mark)) {
    const isUsualFraction = mark === '٫' || fractionDigits(options.currency) >= 3;
    return isUsualFraction && decimal && group ? ask(group, decimal) : judge(second, options);
  }
  return decimal && group ? ask(decimal, group) : judge(first, options);
}

function judge({ decimal }: DigitReading, { currency, zero }: Required<TypedAmountOptions>): TypedAmount {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fractionDigits(currency);
  // 1,234.500 may be a million whose last mark is a slip of the keys, and 1,0000 is ten thousand where people group by four.
  const isSlip = digits < 3 && (fraction.length === 4 || (fraction.length === 3 && whole.length > 3));
  if (isSlip || /[^0]/.test(fraction.slice(digits))) return refused('too-precise');
  const money = fromDecimalString(decimal, currency);
  if (!money) return refused('too-large');
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
