import type { Currency } from './currency';
import { fractionDigits } from './fractionDigits';
import { money, type Money } from './money';

/** The amount as a plain decimal, as forms and most payment interfaces want it: `23.50`, `-0.05`, `500` for yen. */
export function toDecimalString({ minorUnits, currency }: Money): string {
  const digits = fractionDigits(currency);
  const padded = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const sign = minorUnits < 0 ? '-' : '';
  return digits === 0 ? sign + whole : `${sign}${whole}.${padded.slice(-digits)}`;
}

/**
 * The way back: `23.5` and `23.50` are 23.50 USD. Returns null for anything that is not a plain decimal, is finer than the
 * currency's minor unit, or is no safe integer of minor units.
 *
 * @throws {PayaloudCoreError} `unknown-currency`
 */
export function fromDecimalString(text: string, currency: Currency): Money | null {
  const digits = fractionDigits(currency);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (/[^0]/.test(fraction.slice(digits))) return null;
  const minorUnits = Number(sign + whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(minorUnits) ? money(minorUnits, currency) : null;
}
