/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudReactErrorCode =
  /** Neither the component nor a provider has a language. Give `language` to one of them. */
  | 'no-language'
  /** Neither the component nor a provider has a currency. Give `currency` to one of them. */
  | 'no-currency'
  /** A prop is not an amount. Pass `money(2350, 'USD')`, not `23.5`. */
  | 'not-money'
  /** A limit or an offered amount is in another currency than the field. Give all in one currency. */
  | 'currency-mismatch';

/** Thrown during render if a component is used incorrectly. */
export class PayaloudReactError extends Error {
  override readonly name = 'PayaloudReactError';
  readonly code: PayaloudReactErrorCode;

  constructor(code: PayaloudReactErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
