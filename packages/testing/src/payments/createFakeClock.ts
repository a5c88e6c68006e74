import type { Clock } from '@payaloud/browser';

/** Two clocks and their timers, moved by hand: the same run gives the same times. */
export interface FakeClock extends Clock {
  /** Lets `ms` pass: every timer that is due runs, with the promises that follow from it. */
  pass(ms: number): Promise<void>;
  /** The device sleeps: the wall clock goes on, nothing else does. */
  sleep(ms: number): void;
  /** Somebody sets the wall clock. */
  setWallBy(ms: number): void;
}

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

/** No chain of promises in the payment flow is longer than this many turns. */
const turns = 25;

async function settlePromises(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}
