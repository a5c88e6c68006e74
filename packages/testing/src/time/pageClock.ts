import type { Clock } from '@payaloud/browser';

/** The part of a clock that waits and measures. */
export type PageClock = Pick<Clock, 'monotonic' | 'after'>;

/**
 * The page's own time. It looks up the globals at each call, so that tests can fake them. `webSpeechTwinScript` sends the
 * source of this function into pages, so it may use nothing from outside except types.
 */
export function createPageClock(): PageClock {
  return {
    monotonic: () => performance.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
