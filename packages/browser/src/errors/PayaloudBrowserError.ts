export type PayaloudBrowserErrorCode = 'drawing-alone';

/** A programming fault: thrown, never returned. What a payer, a device or a network does is answered by values. */
export class PayaloudBrowserError extends Error {
  override readonly name = 'PayaloudBrowserError';
  readonly code: PayaloudBrowserErrorCode;

  constructor(code: PayaloudBrowserErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
