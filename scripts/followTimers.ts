type Page = Pick<typeof globalThis, 'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval'>;
type Run = (...args: unknown[]) => void;

/**
 * Follows the timers of a page. Returns a function that ends those that still run, and restores the page's own functions. Timers
 * without a delay go on, because uncaught errors are rethrown in them.
 */
export function followTimers(page: Page): () => void {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = page;
  const own = { setTimeout, setInterval, clearTimeout, clearInterval };
  const running = new Set<NodeJS.Timeout>();
  const startTimeout = (run: Run, ms?: number, ...args: unknown[]) => {
    if (!ms) return own.setTimeout(run, ms, ...args);
    const timer = own.setTimeout(
      (...given: unknown[]) => {
        running.delete(timer);
        run(...given);
      },
      ms,
      ...args,
    );
    running.add(timer);
    return timer;
  };
  const startInterval = (run: Run, ms?: number, ...args: unknown[]) => {
    const timer = own.setInterval(run, ms, ...args);
    running.add(timer);
    return timer;
  };
  const end = (timer: Parameters<Page['clearTimeout']>[0]) => {
    if (typeof timer === 'object') running.delete(timer as NodeJS.Timeout);
    own.clearTimeout(timer);
  };
  // With what `util.promisify` reads from `setTimeout`.
  page.setTimeout = Object.assign(startTimeout as typeof own.setTimeout, own.setTimeout);
  page.setInterval = startInterval as typeof own.setInterval;
  page.clearTimeout = end;
  page.clearInterval = end;
  return () => {
    for (const timer of running) own.clearTimeout(timer);
    Object.assign(page, own);
  };
}
