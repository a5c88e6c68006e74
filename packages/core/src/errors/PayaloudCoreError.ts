/** Why an argument was rejected: https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudCoreErrorCode =
  /** Minor units are a fraction, NaN or beyond ±(2^53 - 1). Pass a whole number: `money(2350, 'USD')` is 23.50 dollars. */
  | 'not-a-safe-integer'
  /** ISO 4217 lists no fraction digits for the currency. Write its code in capitals, as `USD`; `isCurrency` checks any code. */
  | 'unknown-currency'
  /** A limit is in another currency than the amount. Give both in one currency. */
  | 'currency-mismatch'
  /** A number to spell is NaN or beyond ±(2^53 - 1). Check it by `Number.isSafeInteger` first. */
  | 'number-out-of-range'
  /** The number rules have no such rule set. The message lists those that they have. */
  | 'unknown-rule-set'
  /** The language lacks a part that a component needs. Add the import that the message names, by `combineParts`. */
  | 'language-part-missing'
  /** Parts of different languages cannot be combined. Import all of them from one language. */
  | 'mixed-languages'
  /** Every client would refuse this challenge. The message has the reason; `unsafe-payee` needs `cleanPayee`. */
  | 'invalid-challenge'
  /** An event of a payment came without the stored ids of its order. It is a fault of Payaloud: please report it. */
  | 'ids-missing';

/** A programming error: thrown, never returned. Input from payers or the network yields result values instead. */
export class PayaloudCoreError extends Error {
  override readonly name = 'PayaloudCoreError';
  readonly code: PayaloudCoreErrorCode;

  constructor(code: PayaloudCoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
