import { PayaloudCoreError } from '../errors';
import type { Currency } from './currency';
import { fractionDigits } from './fractionDigits';

/**
 * An exact amount: a safe integer of minor units (ISO 4217), never a float. 23.50 USD is
 * `{ minorUnits: 2350, currency: 'USD' }` and 500 JPY is `{ minorUnits: 500, currency: 'JPY' }`.
 */
export interface Money {
  readonly minorUnits: number;
  readonly currency: Currency;
}

/**
 * Creates an amount from minor units: `money(2350, 'USD')` is 23.50 dollars, `money(500, 'JPY')` is 500 yen.
 *
 * @throws {PayaloudCoreError} `not-a-safe-integer` for a fraction, NaN or an integer beyond ±(2^53 - 1);
 *   `unknown-currency` for a code without fraction digits in ISO 4217.
 * @example
 *   const bill = money(2350, 'USD'); // 23.50 dollars
 */
export function money(minorUnits: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minorUnits)) {
    throw new PayaloudCoreError('not-a-safe-integer', `${minorUnits} is not a safe integer of minor units`);
  }
  fractionDigits(currency);
  return { minorUnits: minorUnits === 0 ? 0 : minorUnits, currency };
}

/**
 * True if both are the same amount of the same currency. False if an amount is not a number, so that it is never taken as heard.
 *
 * @example
 *   isSameMoney(money(2350, 'USD'), money(2350, 'CAD')); // false
 */
export function isSameMoney(a: Money, b: Money): boolean {
  return a.minorUnits === b.minorUnits && a.currency === b.currency;
}
