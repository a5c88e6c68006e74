import type { Clock, PaymentNews, PaymentPlatform } from '@payaloud/browser';
import { systemClock } from '@payaloud/browser/internal';

/** The tabs of one browser. They share storage, locks and news, and each can end at any time. */
export interface Tabs {
  open(): Tab;
}

/** One page load. A reload is `end()` and then another `open()`. */
export interface Tab {
  readonly platform: PaymentPlatform;
  /** False after `end()`. Timers, replies and news then reach nobody. */
  readonly isAlive: () => boolean;
  /** Runs a request of this page. An ended page sends none, and gets no reply to earlier ones. */
  run<Value>(request: () => Promise<Value>): Promise<Value>;
  /** Freezes the page as a browser does: nothing runs and no news arrives until `thaw()`. */
  freeze(): void;
  /** Runs the page again and makes it visible. Does nothing if it was not frozen. */
  thaw(): void;
  /** Makes the page visible again. */
  wake(): void;
  end(): void;
}

export interface TabsOptions {
  /** Default: the real time. */
  readonly clock?: Clock;
  /** Ports that this browser lacks. */
  readonly missing?: readonly ('storage' | 'lock' | 'channel')[];
  /**
   * How long a tab goes on reading the old value after another tab wrote, in ms. Browsers with one process per tab keep
   * a copy of the storage in each. Default 0.
   */
  readonly storageLagMs?: number;
}

interface Written {
  readonly by: object;
  readonly at: number;
  readonly value: string | null;
}

/**
 * Creates a browser without pages, in which tests open tabs.
 *
 * @example
 *   const tabs = createTabs({ clock: createFakeClock() });
 *   const tab = tabs.open();
 *   tab.end(); // as if the page was closed
 */
export function createTabs({ clock = systemClock, missing = [], storageLagMs = 0 }: TabsOptions = {}): Tabs {
  /** Values written under each key, latest last. */
  const stored = new Map<string, Written[]>();
  const locks = new Map<string, object>();
  const listeners = new Set<{ tab: object; hear: (news: PaymentNews) => void }>();

  function open(): Tab {
    const tab = {};
    const wakers = new Set<() => void>();
    /** Callbacks that came due while the page was frozen, or `null` if it is not frozen. */
    let frozen: (() => void)[] | null = null;
    let alive = true;
    const isAlive = () => alive;

    function write(key: string, value: string | null) {
      if (alive) stored.set(key, [...(stored.get(key) ?? []), { by: tab, at: clock.monotonic(), value }]);
    }

    function wake() {
      for (const listener of Array.from(wakers)) listener();
    }

    function runAwake(run: () => void) {
      if (!alive) return;
      if (frozen) frozen.push(run);
      else run();
    }

    function release(name: string) {
      if (locks.get(name) === tab) locks.delete(name);
    }

    const platform: PaymentPlatform = {
      clock: {
        ...clock,
        after(ms, run) {
          let isDue = true;
          const cancel = clock.after(ms, () => runAwake(() => isDue && run()));
          return () => {
            isDue = false;
            cancel();
          };
        },
      },
      storage: missing.includes('storage')
        ? null
        : {
            getItem(key) {
              const isSeen = ({ by, at }: Written) => by === tab || at + storageLagMs <= clock.monotonic();
              return stored.get(key)?.findLast(isSeen)?.value ?? null;
            },
            setItem: (key, value) => write(key, value),
            removeItem: (key) => write(key, null),
          },
      lock: missing.includes('lock')
        ? null
        : {
            async tryHold(name) {
              if (locks.has(name)) return null;
              locks.set(name, tab);
              return () => release(name);
            },
          },
      channel: missing.includes('channel')
        ? null
        : {
            post(news) {
              if (!alive) return;
              for (const other of Array.from(listeners)) {
                if (other.tab !== tab) clock.after(1, () => listeners.has(other) && other.hear(news));
              }
            },
            subscribe(hear) {
              const entry = { tab, hear: (news: PaymentNews) => void (frozen ?? hear(news)) };
              listeners.add(entry);
              return () => void listeners.delete(entry);
            },
          },
      onWake(listener) {
        wakers.add(listener);
        return () => void wakers.delete(listener);
      },
      leave: () => {},
    };

    return {
      platform,
      isAlive,
      run: (request) =>
        new Promise((resolve, reject) => {
          if (!alive) return;
          request().then(
            (value) => runAwake(() => resolve(value)),
            (error: unknown) => runAwake(() => reject(error instanceof Error ? error : new Error(String(error)))),
          );
        }),
      freeze() {
        frozen ??= [];
      },
      thaw() {
        if (!frozen) return;
        const late = frozen;
        frozen = null;
        wake();
        for (const run of late) runAwake(run);
      },
      wake,
      end() {
        alive = false;
        wakers.clear();
        for (const entry of Array.from(listeners)) if (entry.tab === tab) listeners.delete(entry);
        for (const [name, holder] of Array.from(locks)) if (holder === tab) locks.delete(name);
      },
    };
  }

  return { open };
}
