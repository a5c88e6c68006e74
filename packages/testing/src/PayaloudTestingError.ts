/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudTestingErrorCode =
  /** A program that the screen reader needs is not installed. The message has the command that installs it. */
  | 'package-missing'
  /** The screen reader, or its desktop, did not start. Try again; `debugFile` writes Orca's own log. */
  | 'not-started'
  /** The page did not get a click or a key. Is another window in front, or the control covered? */
  | 'not-felt'
  /** The expected words were not said in time. The message lists what was said. Is the text right, or said later? */
  | 'not-spoken'
  /** No spoken log is running. Add `@payaloud/testing/vitest` to `setupFiles`, or call `startSpokenLog()`. */
  | 'no-log'
  /** The timers are faked and stand still, so `settled` would wait for ever. Move them, or give the log a clock of its own. */
  | 'timers-held'
  /** The twin is not part of a page. Call `twin.connect(window)` first. */
  | 'not-connected'
  /** `open`, `hear` and `finish` are for a twin whose steps the test takes. Create it with the pace `stepped`. */
  | 'not-stepped'
  /** The page does not listen, or has heard nothing. Await `twin.open()` first. */
  | 'not-listening';

/** A mistake in a test, or words that were not heard. The message names the remedy. */
export class PayaloudTestingError extends Error {
  override readonly name = 'PayaloudTestingError';
  readonly code: PayaloudTestingErrorCode;

  constructor(code: PayaloudTestingErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
