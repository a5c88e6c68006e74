/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudElementsErrorCode =
  /** An amount has no `currency` that ISO 4217 lists. Add the attribute. */
  | 'no-currency'
  /** An attribute or property is not a plain decimal of the currency. Write `23.50`, without a sign or a comma. */
  | 'not-an-amount'
  /** An amount is in another currency than its field. Give both in one currency. */
  | 'currency-mismatch'
  /** A field has no name that a screen reader could say. Give a `label`, or a native label inside. */
  | 'no-label';

/** Reported to the page's `error` event, if an element is used incorrectly. */
export class PayaloudElementsError extends Error {
  override readonly name = 'PayaloudElementsError';
  readonly code: PayaloudElementsErrorCode;

  constructor(code: PayaloudElementsErrorCode, message: string) {
    // The console shows the message alone.
    super(`${code}: ${message}`);
    this.code = code;
  }
}
