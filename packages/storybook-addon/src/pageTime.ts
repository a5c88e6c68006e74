import type { LogClock } from '@payaloud/testing/spoken-log';

/** The time of the page of Storybook that loads this: the story's, or the panel's. It looks up the globals at each call. */
export const pageTime: LogClock = {
  monotonic: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
