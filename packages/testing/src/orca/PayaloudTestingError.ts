/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudTestingErrorCode =
  /** A program that the screen reader needs is not installed. The message has the command that installs it. */
  | 'package-missing'
  /** The screen reader, or its desktop, did not start. Try again; `debugFile` writes Orca's own log. */
  | 'not-started'
  /** The page did not get a click or a key. Is another window in front, or the control covered? */
  | 'not-felt'
  /** The screen reader did not say the expected words in time. The message lists what it said. Is the text right, or said later? */
  | 'not-spoken';

/** Thrown by `startOrca` and what it returns. */
export class PayaloudTestingError extends Error {
  override readonly name = 'PayaloudTestingError';
  readonly code: PayaloudTestingErrorCode;

  constructor(code: PayaloudTestingErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
