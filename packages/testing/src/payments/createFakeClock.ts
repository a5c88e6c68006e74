import type { Clock } from '@payaloud/browser';

/** Two clocks and their timers that a test moves by hand, so that runs are repeatable. */
export interface FakeClock extends Clock {
  /** Advances time by `ms`. Runs every due timer and the promises that follow. */
  pass(ms: number): Promise<void>;
  /** Puts the device to sleep: only the wall clock goes on. */
  sleep(ms: number): void;
  /** Changes the wall clock, as somebody setting it would. */
  setWallBy(ms: number): void;
}

/**
 * Creates a clock that goes on only by `pass`, `sleep` and `setWallBy`.
 *
 * @example
 *   const clock = createFakeClock();
 *   clock.after(1_000, () => console.log('A second has passed.'));
 *   await clock.pass(1_000);
 */
export function createFakeClock(): FakeClock {
  let now = 0;
  let wallAhead = Date.UTC(2026, 10, 24);
  let timers: { at: number; run: () => void }[] = [];

  return {
    monotonic: () => now,
    wall: () => now + wallAhead,
    after(ms, run) {
      const timer = { at: now + Math.max(0, ms), run };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    async pass(ms) {
      const end = now + ms;
      await settlePromises();
      for (let next = earliest(timers, end); next; next = earliest(timers, end)) {
        const { at, run } = next;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, at);
        run();
        await settlePromises();
      }
      now = end;
    },
    sleep: (ms) => void (wallAhead += ms),
    setWallBy: (ms) => void (wallAhead += ms),
  };
}

function earliest(timers: readonly { at: number; run: () => void }[], end: number) {
  let first: (typeof timers)[number] | undefined;
  for (const timer of timers) {
    if (timer.at <= end && (!first || timer.at < first.at)) first = timer;
  }
  return first;
}

/** No promise chain in the payment flow is longer than this many turns. */
const turns = 25;

async function settlePromises(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}
