/** `waiting`: not requested yet. `failed`: the last load failed; the next `load` tries again. */
type LazyStatus = 'waiting' | 'loading' | 'ready' | 'failed';

/** A part of the toolkit that is loaded after the page. */
export interface LazyPart<Part> {
  readonly getStatus: () => LazyStatus;
  /** The part, or undefined until it is ready. */
  readonly get: () => Part | undefined;
  /**
   * Loads the part. Concurrent calls share one load. Rejects if it fails; the next call loads again. Browsers from
   * before 2026 remember a failed module until the page is reloaded (https://github.com/whatwg/html/pull/10327);
   * webpack chunks can always be loaded again.
   */
  readonly load: () => Promise<Part>;
  /** Calls `listener` at each change of the status. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Every part that the app's imports may need, loaded or not. */
const parts = new Set<LazyPart<unknown>>();

/**
 * Creates a part from `() => import('./…')`, and registers it for `preload`. Loads nothing yet.
 *
 * @example
 *   const later = lazyPart(() => import('@payaloud/core/languages/en'));
 *   const { en: english } = await later.load();
 */
export function lazyPart<Part>(bring: () => Promise<Part>): LazyPart<Part> {
  let status: LazyStatus = 'waiting';
  let loading: Promise<Part> | null = null;
  let ready: Part | undefined;
  const listeners = new Set<() => void>();

  function become(next: LazyStatus) {
    status = next;
    for (const listener of Array.from(listeners)) {
      try {
        listener();
      } catch (error) {
        // Reported as an uncaught error of the listener; the part and the other listeners go on.
        void Promise.reject(error);
      }
    }
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
 * Loads the parts that are otherwise loaded after the page: the page voice, the sounds, self-voicing, and the words that
 * hear amounts. For apps that must work offline later (call it while online), and for tests that expect a sound at once.
 * Loads only parts that the app's imports need. Rejects if a part fails to load; the others are loaded anyway, and the
 * next call tries again.
 *
 * @example
 *   await preload(); // from now on, the page also works offline
 */
export async function preload(): Promise<void> {
  const tried = new Set<LazyPart<unknown>>();
  const results: PromiseSettledResult<unknown>[] = [];
  // A part may have parts of its own, which are known once it has loaded.
  for (let next = untried(tried); next.length > 0; next = untried(tried)) {
    for (const part of next) tried.add(part);
    results.push(...(await Promise.allSettled(next.map((part) => part.load()))));
  }
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}

function untried(tried: ReadonlySet<LazyPart<unknown>>): readonly LazyPart<unknown>[] {
  return [...parts].filter((part) => !tried.has(part));
}
