/** An ISO 4217 code. The named ones are completed by editors; any other code is taken too. */
export type Currency = 'USD' | 'EUR' | 'GBP' | 'CNY' | 'INR' | 'JPY' | (string & {});

/**
 * An exact amount: a safe integer of minor units (ISO 4217), so 23.50 USD is `{ minorUnits: 2350, currency: 'USD' }`
 * and 500 JPY is `{ minorUnits: 500, currency: 'JPY' }`. Never a float.
 */
export interface Money {
  readonly minorUnits: number;
  readonly currency: Currency;
}
