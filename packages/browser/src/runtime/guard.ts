import { systemClock } from './clock';

/** Runs a callback. Rethrows its error in a separate task so that the caller continues. */
export function guard(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    reportLater(error);
  }
}

/**
 * Reports an error the way an uncaught one is reported (`window.onerror`), without stopping anything. Always by the page's own clock,
 * because a clock that a test moves would throw it into that test.
 */
export function reportLater(error: unknown): void {
  systemClock.after(0, () => {
    throw error;
  });
}
