/** Thrown during render if a component is used incorrectly. */
export class PayaloudReactError extends Error {
  override readonly name = 'PayaloudReactError';
  /**
   * `no-language`, `no-currency`: neither the component nor a provider has one. `not-money`: a prop is not an amount.
   * `currency-mismatch`: a limit or an offered amount is in another currency than the field.
   */
  readonly code: 'no-language' | 'no-currency' | 'not-money' | 'currency-mismatch';

  constructor(code: PayaloudReactError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
