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
