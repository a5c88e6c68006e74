/** What the app's code throws is the app's: it is reported, and what else there is to say and to do is said and done. */
export function guard(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
