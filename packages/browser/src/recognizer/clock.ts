/** Time as a port, so that a test decides when it passes. */
export interface Clock {
  /** Runs `run` once after `ms`; returns its undo. */
  after(ms: number, run: () => void): () => void;
}

/** The timers of the page, looked up at each call. */
export const systemClock: Clock = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** The promise's value, or `fallback` where it rejects or takes longer than `ms`. Never rejects. */
export function within<Value>(promise: Promise<Value>, ms: number, fallback: Value, clock: Clock): Promise<Value> {
  return new Promise((resolve) => {
    const cancel = clock.after(ms, () => resolve(fallback));
    promise.then(
      (value) => {
        cancel();
        resolve(value);
      },
      () => {
        cancel();
        resolve(fallback);
      },
    );
  });
}
