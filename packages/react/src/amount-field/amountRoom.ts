import { fractionDigits, toDecimalString, type Currency, type Money } from '@payaloud/core/money';

/** Digits before the point in a field without `max`, if the currency has fractions, and if it has none. */
const usualDigits = { fractions: 5, none: 7 };

/**
 * The longest amount that the text field keeps room for, with a zero for each digit: `00,000.00`. It depends on the field's
 * limit and never on the typed text, so that the talk button never moves.
 */
export function longestAmount(locale: string, currency: Currency, max: Money | undefined): string {
  const digits = fractionDigits(currency);
  const usual = '9'.repeat(digits === 0 ? usualDigits.none : usualDigits.fractions);
  const format = new Intl.NumberFormat(locale, {
    useGrouping: true,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const decimal = max ? toDecimalString(max) : usual;
  return (
    format
      .formatToParts(decimal as `${number}`)
      .map(({ type, value }) => (type === 'integer' || type === 'fraction' ? '0'.repeat(value.length) : value))
      .join('')
      // People type the space of the keyboard, which is wider than the one of French figures.
      .replace(/\s/g, ' ')
  );
}

/** Widths in digits for the stylesheet, with which the longest amount and its sign fit into a row of their own. By custom property. */
export function amountWidths({ longest, typed, sign }: Record<'longest' | 'typed' | 'sign', string>) {
  const width = widthInDigits(longest);
  return {
    '--payaloud-longest': width,
    '--payaloud-typed': Math.max(width, widthInDigits(typed)),
    '--payaloud-with-sign': width + sign.length * 1.2,
  };
}

/** A mark between digits is about half as wide as one. */
function widthInDigits(text: string): number {
  const widths = Array.from(text, (sign) => {
    if (/[.,'’٫٬\s]/.test(sign)) return 0.55;
    return sign >= firstWideSign ? 1.5 : 1;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

/** From here on most characters are as wide as they are high: Chinese, Japanese and Korean. */
const firstWideSign = '\u2E80';
