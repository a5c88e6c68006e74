import type { SpeechCause } from '@payaloud/core/amount-entry';

export type PayaloudBrowserErrorCode =
  /** A drawing was offered without a way for who cannot draw. */
  | 'drawing-alone'
  /** Why listening could not begin, or, as `download-failed`, why the browser did not install its recognizer. */
  | SpeechCause;

/** A fault that no value answers: of the program, or of a promise that could not be kept. */
export class PayaloudBrowserError extends Error {
  override readonly name = 'PayaloudBrowserError';
  readonly code: PayaloudBrowserErrorCode;

  constructor(code: PayaloudBrowserErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
