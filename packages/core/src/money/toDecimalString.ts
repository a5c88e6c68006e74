import type { Currency } from './currency';
import { fractionDigits } from './fractionDigits';
import { money, type Money } from './money';

/**
 * Writes an amount as a plain decimal for forms and payment APIs: `23.50`, `-0.05`, `500` for yen.
 *
 * @throws {PayaloudCoreError} `not-a-safe-integer`, `unknown-currency`
 * @example
 *   toDecimalString(money(2350, 'USD')); // '23.50'
 *   toDecimalString(money(500, 'JPY')); // '500'
 */
export function toDecimalString(amount: Money): string {
  const { minorUnits, currency } = money(amount.minorUnits, amount.currency);
  const digits = fractionDigits(currency);
  const padded = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const sign = minorUnits < 0 ? '-' : '';
  return digits === 0 ? sign + whole : `${sign}${whole}.${padded.slice(-digits)}`;
}

/**
 * Reads a plain decimal: `23.5` and `23.50` are 23.50 USD. Returns null for any other text, for decimals finer than the
 * currency's minor unit, and for more minor units than a safe integer holds.
 *
 * @throws {PayaloudCoreError} `unknown-currency`
 * @example
 *   fromDecimalString('23.5', 'USD'); // { minorUnits: 2350, currency: 'USD' }
 *   fromDecimalString('23.505', 'USD'); // null
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
