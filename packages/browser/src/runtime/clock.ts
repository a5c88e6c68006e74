/** The source of time, which tests replace. It has two clocks, because each can be wrong. */
export interface Clock extends Timers {
  /** Milliseconds since any fixed point; never runs backwards, may stop while the device sleeps (`performance.now`). */
  monotonic(): number;
  /** Milliseconds since 1970; may jump (`Date.now`). */
  wall(): number;
}

/** Timers, the part of a clock that waits. */
export interface Timers {
  /** Runs `run` once, after at least `ms` milliseconds. Returns the undo. */
  after(ms: number, run: () => void): () => void;
}

/**
 * Runs `run` once the clock reads at least `at`, in monotonic ms. Returns the undo. Browsers round their clocks, so that a timer may
 * seem to fire early, and what it announced would not be due yet.
 */
export function runAt(clock: Pick<Clock, 'after' | 'monotonic'>, at: number, run: () => void): () => void {
  // Whole ms, because `setTimeout` cuts a fraction off.
  const wait = () => clock.after(Math.max(0, Math.ceil(at - clock.monotonic())), onTime);
  const onTime = () => {
    if (clock.monotonic() >= at) return run();
    cancel = wait();
  };
  let cancel = wait();
  return () => cancel();
}

/** Runs `run` every `ms` milliseconds, for the first time after `ms`. Returns the undo. */
export function every(timers: Timers, ms: number, run: () => void): () => void {
  const wait = () =>
    timers.after(ms, () => {
      cancel = wait();
      run();
    });
  let cancel = wait();
  return () => cancel();
}

/** The page's clock. It looks up the globals at each call, so that tests can fake them. */
export const systemClock: Clock = {
  monotonic: () => performance.now(),
  wall: () => Date.now(),
  after(ms, run) {
    // Beyond 31 bits `setTimeout` fires at once: https://html.spec.whatwg.org/#dom-settimeout
    const timer = setTimeout(run, Math.min(ms, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};
