import type { SpeechCause } from '@payaloud/core/internal/amount-entry';

/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudBrowserErrorCode =
  /** A drawing was offered without another method for payers who cannot draw. Give `onPasskey`, `onDevice` or `onCode`. */
  | 'drawing-alone'
  /**
   * The server of a payment answered with an error, or with something that is not JSON, such as the page of a development server. The
   * message has status and address; the log of your server says why.
   */
  | 'server-refused'
  /** The server knows no user: the payer's session has ended, and nothing was begun. Let the payer sign in, then try again. */
  | 'signed-out'
  /** Why listening could not start. `download-failed`: the browser did not install its recognizer. */
  | SpeechCause;

/** Thrown for programming errors, or the reason of a rejected promise. */
export class PayaloudBrowserError extends Error {
  override readonly name = 'PayaloudBrowserError';
  readonly code: PayaloudBrowserErrorCode;

  constructor(code: PayaloudBrowserErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
