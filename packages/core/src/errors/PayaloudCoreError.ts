export type PayaloudCoreErrorCode = 'invalid-challenge';

/** A programming fault: thrown, never returned. What a payer or a network does is answered by values. */
export class PayaloudCoreError extends Error {
  override readonly name = 'PayaloudCoreError';
  readonly code: PayaloudCoreErrorCode;

  constructor(code: PayaloudCoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
