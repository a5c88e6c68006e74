import type { Clock } from '@payaloud/browser';

/** The part of a clock that waits and measures. */
export type PageClock = Pick<Clock, 'monotonic' | 'after'>;

/**
 * The own time of a page or process. It looks up the globals at each call, so that tests can fake them. `webSpeechTwinScript` sends the
 * source of this function into pages, so it may use nothing from outside except types.
 */
export function createPageClock(): Clock {
  return {
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
