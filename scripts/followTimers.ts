type Page = Pick<typeof globalThis, 'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval'>;
type Run = (...args: unknown[]) => void;

/**
 * Follows the timers of a page. Returns a function that ends those that still run, and restores the page's own functions. Timers
 * without a delay go on, because uncaught errors are rethrown in them.
 */
export function followTimers(page: Page): () => void {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = page;
  const running = new Set<NodeJS.Timeout>();
  const startTimeout = (run: Run, ms?: number, ...args: unknown[]) => {
    if (!ms) return setTimeout(run, ms, ...args);
    const timer = setTimeout(
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
    const timer = setInterval(run, ms, ...args);
    running.add(timer);
    return timer;
  };
  const end = (timer: Parameters<typeof clearTimeout>[0]) => {
    if (typeof timer === 'object') running.delete(timer as NodeJS.Timeout);
    clearTimeout(timer);
  };
  // With what `util.promisify` reads from `setTimeout`.
  page.setTimeout = Object.assign(startTimeout as typeof setTimeout, setTimeout);
  page.setInterval = startInterval as typeof setInterval;
  page.clearTimeout = end;
  page.clearInterval = end;
  return () => {
    for (const timer of running) clearTimeout(timer);
    Object.assign(page, { setTimeout, setInterval, clearTimeout, clearInterval });
  };
}
