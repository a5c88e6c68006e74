import { readTyped } from '@payaloud/core/internal/amount-entry';
import { fromDecimalString, isSameMoney, money, toDecimalString } from '@payaloud/core/money';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../test/laws';
import { readNativeText } from './nativeText';

const spanish = { locale: 'es', currency: 'EUR', max: money(500_000, 'EUR') };
const english = { locale: 'en-US', currency: 'USD', max: money(5_000, 'USD') };

describe('the text of a native input', () => {
  it('is the default of the page if typing it gives the same amount', () => {
    for (const limits of [spanish, english])
      for (const text of ['5', '23.5', '23.50'])
        expect(readNativeText(text, limits), text).toEqual({ kind: 'default' });
    expect(readNativeText('0', { ...english, min: money(0, 'USD') })).toEqual({ kind: 'default' });
  });

  it('is text of the payer, with the separators of the locale, if it is not a plain decimal', () => {
    for (const text of ['12,50', '€ 5', '1.234,56'])
      expect(readNativeText(text, spanish), text).toEqual({ kind: 'typed', text, finished: false });
  });

  it('is said if a machine may have written it', () => {
    expect(readNativeText('1.234', spanish)).toEqual({ kind: 'typed', text: '1.234', finished: true });
  });

  it('shows at once why it is refused', () => {
    for (const text of ['60', '-5', '0', 'five', '1.2345'])
      expect(readNativeText(text, english), text).toEqual({ kind: 'typed', text, finished: true });
  });

  it('becomes a question if a machine and a payer mean two amounts', () => {
    const read = readNativeText('5.000', spanish);
    expect(read).toEqual({ kind: 'typed', text: '5,000', finished: true });
    expect(readTyped('5,000', spanish)).toEqual({
      kind: 'ambiguous',
      candidates: [money(500, 'EUR'), money(500_000, 'EUR')],
    });
    expect(readNativeText('5.250', { locale: 'en', currency: 'KWD' })).toMatchObject({ kind: 'typed', text: '5.250' });
  });

  const locale = fc.constantFrom('en', 'es', 'de-CH', 'fr', 'ar-EG', 'hi', 'ja', 'pt');
  const currency = fc.constantFrom('EUR', 'JPY', 'KWD');

  it('never gives an amount without a question that a machine or a payer did not mean', () => {
    const digits = fc.stringMatching(/^\d{1,5}([.,]\d{1,5})?$/);
    fc.assert(
      fc.property(digits, locale, currency, (text, tag, code) => {
        const limits = { locale: tag, currency: code };
        const plain = fromDecimalString(text, code);
        const typed = readTyped(text, limits);
        const read = readNativeText(text, limits);
        const entered = read.kind === 'default' ? plain : amountOf(readTyped(read.text, limits));
        if (!entered) return;
        expect(typed.kind === 'amount' && isSameMoney(typed.money, entered)).toBe(true);
        if (plain) expect(isSameMoney(plain, entered)).toBe(true);
      }),
      runs(71, 5),
    );
  });

  it('is the default if a server writes an amount with toDecimalString, in currencies of up to two decimals', () => {
    const minorUnits = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(minorUnits, locale, fc.constantFrom('EUR', 'JPY'), (units, tag, code) => {
        const text = toDecimalString(money(units, code));
        expect(readNativeText(text, { locale: tag, currency: code })).toEqual({ kind: 'default' });
      }),
      runs(72),
    );
  });
});

function amountOf(reading: ReturnType<typeof readTyped>) {
  return reading.kind === 'amount' ? reading.money : null;
}
