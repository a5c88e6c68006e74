import type { Language } from '@payaloud/core/languages';
import { figureLocale } from '@payaloud/core/internal/money';
import { formatMoney, fractionDigits, toDecimalString, type Currency, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/internal/spoken-amount';

/** An amount in its forms for the eye, for ears, and for the text field. */
export interface AmountText {
  /** `$23.50` */
  figure(money: Money): string;
  /** "twenty-three dollars and fifty cents" */
  words(money: Money): string;
  /** `15%`, `15 %` */
  percent(percent: number): string;
  /** `23.50`, or `23,50` if the locale uses a comma */
  plain(money: Money): string;
  /** `.` or `,`; null for a currency without fractions */
  readonly point: string | null;
  /** `$`, `€`, `CN¥` */
  readonly sign: string;
  /** Whether the sign comes before or after the digits. */
  readonly signSide: 'before' | 'after';
  /** Direction in which the locale writes amounts, independent of the page: right to left for Arabic and Hebrew. */
  readonly direction: 'ltr' | 'rtl';
}

export function amountText(language: Language<'amount'>, locale: string, currency: Currency): AmountText {
  const point = pointOf(locale);
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  const written = parts.map(({ value }) => value).join('');
  const signAt = parts.findIndex(({ type }) => type === 'currency');
  return {
    figure: (money) => formatMoney(money, locale),
    words: (money) => speakAmount(money, language),
    percent: (percent) =>
      (percent / 100).toLocaleString(figureLocale(locale), { style: 'percent', maximumFractionDigits: 2 }),
    plain: (money) => toDecimalString(money).replace('.', point),
    point: fractionDigits(currency) === 0 ? null : point,
    sign: parts[signAt]?.value ?? currency,
    signSide: signAt <= parts.findIndex(({ type }) => type === 'integer') ? 'before' : 'after',
    direction: written.includes(rightToLeftMark) ? 'rtl' : 'ltr',
  };
}

/** CLDR adds it to every amount that is written right to left. */
const rightToLeftMark = '\u200F';

function pointOf(locale: string): string {
  const mark = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return mark === ',' || mark === '٫' ? ',' : '.';
}
