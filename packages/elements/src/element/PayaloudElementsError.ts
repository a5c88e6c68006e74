/** Reported to the page's `error` event if an element is used incorrectly. */
export class PayaloudElementsError extends Error {
  override readonly name = 'PayaloudElementsError';
  /**
   * `no-currency`: an amount has no `currency` that ISO 4217 lists. `not-an-amount`: an attribute or property is not a plain decimal of that
   * currency, such as `23.50`. `currency-mismatch`: an amount is in another currency than its field. `no-label`: a field has
   * no name that a screen reader could say.
   */
  readonly code: 'no-currency' | 'not-an-amount' | 'currency-mismatch' | 'no-label';

  constructor(code: PayaloudElementsError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
