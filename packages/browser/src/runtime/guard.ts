/** Runs a callback. Rethrows its error in a separate task so that the caller continues. */
export function guard(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    reportLater(error);
  }
}

/** Reports an error the way an uncaught one is reported (`window.onerror`), without stopping anything. */
export function reportLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
