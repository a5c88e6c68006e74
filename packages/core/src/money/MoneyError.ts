export type MoneyErrorCode = 'not-a-safe-integer' | 'unknown-currency' | 'currency-mismatch';

/** A programming fault around money: thrown, never returned. What a payer typed or said is answered by values. */
export class MoneyError extends Error {
  override readonly name = 'MoneyError';
  readonly code: MoneyErrorCode;

  constructor(code: MoneyErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
