import { createFakeClock, type FakeClock } from '@payaloud/testing';

/** A clock that a test moves. A wait of 0 ms ends by itself with the next task. */
export function createTaskClock(): FakeClock {
  const clock = createFakeClock();
  return {
    ...clock,
    after(ms, run) {
      if (ms > 0) return clock.after(ms, run);
      const task = setImmediate(run);
      return () => clearImmediate(task);
    },
  };
}

/** Lets everything happen that waits for no time. */
export async function settleTasks(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
