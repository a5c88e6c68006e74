import type { LogClock } from '@payaloud/testing/spoken-log';

/** The time of a window, by the functions that it has now. A story that fakes them later holds up no check. */
export function timeOf(view: Window & typeof globalThis): LogClock {
  const now = view.performance.now.bind(view.performance);
  const start = view.setTimeout.bind(view);
  const end = view.clearTimeout.bind(view);
  return {
    monotonic: now,
    after(ms, run) {
      const timer = start(run, ms);
      return () => end(timer);
    },
  };
}
