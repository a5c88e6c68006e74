/** Why an argument was rejected. */
export type PayaloudCoreErrorCode =
  /** Minor units that are a fraction, NaN or beyond ±(2^53 - 1). */
  | 'not-a-safe-integer'
  /** A currency without fraction digits in ISO 4217. */
  | 'unknown-currency'
  /** A limit whose currency is not the amount's. */
  | 'currency-mismatch'
  /** A number to spell that is NaN or beyond ±(2^53 - 1). */
  | 'number-out-of-range'
  /** A rule set that the number rules do not have. */
  | 'unknown-rule-set'
  /** A language without the part that is asked of it: the message names the import. */
  | 'language-part-missing'
  /** Parts of different languages cannot be combined. */
  | 'mixed-languages'
  /** Facts for a challenge that every client would refuse. */
  | 'invalid-challenge'
  /** An event of a payment without the stored ids of its order. */
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
