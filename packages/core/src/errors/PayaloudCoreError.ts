/** What was given that cannot be meant. */
export type PayaloudCoreErrorCode =
  /** Minor units that are a fraction, NaN or beyond ±(2^53 - 1). */
  | 'not-a-safe-integer'
  /** ISO 4217 gives the currency no fraction digits. */
  | 'unknown-currency'
  /** A limit in another currency than the amount's. */
  | 'currency-mismatch'
  /** A number to spell that is NaN or beyond ±(2^53 - 1). */
  | 'number-out-of-range'
  /** The number rules have no set of this name. */
  | 'unknown-rule-set'
  /** A language without the part that is asked of it: the message names the import. */
  | 'language-part-missing'
  /** Parts of different languages cannot be combined. */
  | 'mixed-languages'
  /** No client would take a challenge of these facts. */
  | 'invalid-challenge';

/** A programming fault: thrown, never returned. What a payer or a network does is answered by values. */
export class PayaloudCoreError extends Error {
  override readonly name = 'PayaloudCoreError';
  readonly code: PayaloudCoreErrorCode;

  constructor(code: PayaloudCoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
