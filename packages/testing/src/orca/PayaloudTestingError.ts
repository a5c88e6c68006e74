export type PayaloudTestingErrorCode =
  /** A program that the screen reader needs is not installed. The message has the command that installs it. */
  | 'package-missing'
  /** The screen reader, or its desktop, did not start. */
  | 'not-started'
  /** The page did not get a click or a key. */
  | 'not-felt'
  /** The screen reader did not say the expected words in time. The message lists what it said. */
  | 'not-spoken';

export class PayaloudTestingError extends Error {
  override readonly name = 'PayaloudTestingError';
  readonly code: PayaloudTestingErrorCode;

  constructor(code: PayaloudTestingErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
