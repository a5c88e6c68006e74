import type { PageClock } from '../time/pageClock';

/** By `timed` events come by the clock, by `stepped` only when the test says so. */
export type TwinPace = 'timed' | 'stepped';

/** The time in which a twin lives. */
export interface TwinTime extends PageClock {
  readonly isStepped: boolean;
  /** Runs what waits, if stepped. */
  flush(): void;
}

/**
 * Time for a twin. If stepped, no time passes: `after` runs its function with the next `flush`, or by itself in a
 * microtask, because a browser never answers within the page's own call. `webSpeechTwinScript` sends the source of this
 * function into pages, so it may use nothing from outside except types.
 */
export function createTwinTime(pace: TwinPace, clock: PageClock): TwinTime {
  const monotonic = () => clock.monotonic();
  if (pace === 'timed') return { monotonic, after: (ms, run) => clock.after(ms, run), isStepped: false, flush() {} };

  let waiting: { readonly run: () => void }[] = [];
  const flush = () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) next.run();
  };
  return {
    monotonic,
    after(_ms, run) {
      const entry = { run };
      waiting.push(entry);
      void Promise.resolve().then(flush);
      return () => void (waiting = waiting.filter((other) => other !== entry));
    },
    isStepped: true,
    flush,
  };
}
