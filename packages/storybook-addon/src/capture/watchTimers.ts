import type { LogClock } from '@payaloud/testing/spoken-log';
import { pageTime } from '../pageTime';

export interface TimerWatch {
  /** True if a timer of the page fires within `ms`. */
  isDueWithin(ms: number): boolean;
  /** Restores the page's functions. */
  stop(): void;
}

type Start = (run: unknown, ms?: unknown, ...args: unknown[]) => unknown;

/** Follows `setTimeout` and `setInterval` of a page. Timers that were started before are unknown to it. */
export function watchTimers(
  view: Window & typeof globalThis,
  clock: Pick<LogClock, 'monotonic'> = pageTime,
): TimerWatch {
  /** When each timer fires next, in ms of the clock, by its id. */
  const due = new Map<unknown, () => number>();
  const undo = [
    replace(view, 'setTimeout', (own: Start) => (run, ms, ...args) => {
      if (typeof run !== 'function') return own(run, ms, ...args);
      const at = clock.monotonic() + toMs(ms);
      const id = own(
        (...given: unknown[]) => {
          due.delete(id);
          Reflect.apply(run, view, given);
        },
        ms,
        ...args,
      );
      due.set(id, () => at);
      return id;
    }),
    replace(view, 'setInterval', (own: Start) => (run, ms, ...args) => {
      if (typeof run !== 'function') return own(run, ms, ...args);
      let next = clock.monotonic() + toMs(ms);
      const id = own(
        (...given: unknown[]) => {
          next = clock.monotonic() + toMs(ms);
          Reflect.apply(run, view, given);
        },
        ms,
        ...args,
      );
      due.set(id, () => next);
      return id;
    }),
    // Browsers end both kinds of timer with either function.
    ...['clearTimeout', 'clearInterval'].map((name) =>
      replace(view, name, (own: Start) => (id) => {
        due.delete(id);
        return own(id);
      }),
    ),
  ];
  return {
    isDueWithin: (ms) => [...due.values()].some((at) => at() <= clock.monotonic() + ms),
    stop: () => undo.forEach((end) => end()),
  };
}

/** Replaces a method. Returns the undo. If the story has replaced it too, theirs stays, and still calls ours. */
function replace(holder: object, name: string, wrap: (own: Start) => Start): () => void {
  const own: unknown = Reflect.get(holder, name);
  if (typeof own !== 'function') return () => {};
  const before = Object.getOwnPropertyDescriptor(holder, name);
  const wrapped = wrap((...args) => Reflect.apply(own, holder, args));
  Object.defineProperty(holder, name, { ...before, configurable: true, writable: true, value: wrapped });
  return () => {
    if (Reflect.get(holder, name) !== wrapped) return;
    if (before) Object.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  };
}

function toMs(ms: unknown): number {
  return Math.max(0, Number(ms) || 0);
}
