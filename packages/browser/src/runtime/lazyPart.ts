import { guard } from './guard';

/** `waiting`: nobody asked for it yet. `failed`: the last try did not bring it; the next `load` tries again. */
type LazyStatus = 'waiting' | 'loading' | 'ready' | 'failed';

/** A part of the toolkit that the first load leaves out. */
export interface LazyPart<Part> {
  readonly getStatus: () => LazyStatus;
  /** The part, or undefined until it is ready. */
  readonly get: () => Part | undefined;
  /**
   * Brings the part. One load runs at a time, and all who ask meanwhile share it. Rejects if the part cannot come; the
   * next call loads again. Browsers from before 2026 keep a failed module until the page is loaded anew
   * (https://github.com/whatwg/html/pull/10327); chunks of webpack can always be tried again.
   */
  readonly load: () => Promise<Part>;
  /** Calls `listener` at each change of the status. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The parts that the app's imports can need, whether or not they came. */
const parts = new Set<LazyPart<unknown>>();

/** Makes a part of `() => import('./…')`. `preload` knows it from then on. Touches nothing until it is asked for. */
export function lazyPart<Part>(bring: () => Promise<Part>): LazyPart<Part> {
  let status: LazyStatus = 'waiting';
  let loading: Promise<Part> | null = null;
  let ready: Part | undefined;
  const listeners = new Set<() => void>();

  function become(next: LazyStatus) {
    status = next;
    for (const listener of Array.from(listeners)) guard(listener);
  }

  async function load(): Promise<Part> {
    try {
      ready = await new Promise<Part>((resolve) => resolve(bring()));
      become('ready');
      return ready;
    } catch (error) {
      loading = null;
      become('failed');
      throw error;
    }
  }

  const part: LazyPart<Part> = {
    getStatus: () => status,
    get: () => ready,
    load() {
      if (!loading) {
        loading = load();
        become('loading');
      }
      return loading;
    },
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
  parts.add(part);
  return part;
}

/**
 * Loads every part that the first load left out: the page voice, sounds and what voices the page. For apps that must work
 * offline later (call it while there is a network), and for tests that expect a sound at once. Loads only what belongs to
 * what the app has imported. Rejects if a part cannot come; the others are loaded all the same, and the next call tries
 * again.
 */
export async function preload(): Promise<void> {
  const results = await Promise.allSettled(Array.from(parts, (part) => part.load()));
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}
