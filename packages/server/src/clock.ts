/** The server's source of time, which tests replace. It has two clocks, because each can be wrong. */
export interface Clock {
  /** Milliseconds since any fixed point; never runs backwards (`performance.now`). */
  monotonic(): number;
  /** Milliseconds since 1970; may jump (`Date.now`). */
  wall(): number;
  /** Runs `run` once, after at least `ms` milliseconds. Returns the undo. */
  after(ms: number, run: () => void, options?: TimerOptions): () => void;
}

export interface TimerOptions {
  /** True if the process may end before. Default: false. */
  readonly isBackground?: boolean;
}

/** The machine's clock. It looks up the globals at each call, so that tests can fake them. */
export const systemClock: Clock = {
  monotonic: () => performance.now(),
  wall: () => Date.now(),
  after(ms, run, { isBackground = false } = {}) {
    const timer = setTimeout(run, ms);
    if (isBackground) timer.unref();
    return () => clearTimeout(timer);
  },
};

/** The end of a timeout, unlike any answer. */
export const late: unique symbol = Symbol('late');

/** Resolves to `late` after `ms` milliseconds, unless it is cancelled. */
export function createTimeout(
  clock: Pick<Clock, 'after'>,
  ms: number,
): { readonly promise: Promise<typeof late>; readonly cancel: () => void } {
  let cancel = () => {};
  const promise = new Promise<typeof late>((resolve) => {
    cancel = clock.after(ms, () => resolve(late));
  });
  return { promise, cancel };
}
