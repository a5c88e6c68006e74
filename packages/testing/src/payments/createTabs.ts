import type { PaymentNews, PaymentPlatform } from '@payaloud/browser';
import type { FakeClock } from './createFakeClock';

/** The tabs of one browser: they share storage, locks and news, and each can end at any time. */
export interface Tabs {
  open(): Tab;
}

/** One life of a page: a reload is its end and the next `open`. */
export interface Tab {
  readonly platform: PaymentPlatform;
  /** Timers, replies and news of a page that has ended reach nobody. */
  readonly isAlive: () => boolean;
  /** A request of this page: one that has ended sends none, and sees no reply to what it sent before. */
  run<Value>(request: () => Promise<Value>): Promise<Value>;
  /** The page is seen again. */
  wake(): void;
  end(): void;
}

export interface TabsOptions {
  readonly clock: FakeClock;
  /** Ports that this browser does not have. */
  readonly missing?: readonly ('storage' | 'lock' | 'channel')[];
}

export function createTabs({ clock, missing = [] }: TabsOptions): Tabs {
  const stored = new Map<string, string>();
  const locks = new Map<string, object>();
  const listeners = new Set<{ tab: object; hear: (news: PaymentNews) => void }>();

  function open(): Tab {
    const tab = {};
    const wakers = new Set<() => void>();
    let alive = true;
    const isAlive = () => alive;

    function release(name: string) {
      if (locks.get(name) === tab) locks.delete(name);
    }

    const platform: PaymentPlatform = {
      clock: {
        ...clock,
        after: (ms, run) => clock.after(ms, () => alive && run()),
      },
      storage: missing.includes('storage')
        ? null
        : {
            getItem: (key) => stored.get(key) ?? null,
            setItem: (key, value) => void (alive && stored.set(key, value)),
            removeItem: (key) => void (alive && stored.delete(key)),
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
              const entry = { tab, hear };
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
            (value) => alive && resolve(value),
            (error: unknown) => alive && reject(error instanceof Error ? error : new Error(String(error))),
          );
        }),
      wake() {
        for (const listener of Array.from(wakers)) listener();
      },
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
