import { vi } from 'vitest';

/** In ms, for events that should not come. The longest real trace took 33 ms on two cores (November 2026). */
const quietMs = 100;
/** In ms. A test whose events never come fails with the trace that it has by then. */
const timeoutMs = 10_000;

/** Waits until Chromium has fired the expected events, then for events that should not come. */
export async function settleChromium(isDone: () => boolean): Promise<void> {
  await vi.waitUntil(isDone, { timeout: timeoutMs, interval: 5 }).catch(() => {});
  await new Promise<void>((resolve) => setTimeout(resolve, quietMs));
}

/**
 * Runs a twin on fake timers. On real ones, the end of a wait came before the second of two short timers, because the
 * second is set by the first and the page had been held up for longer than the wait.
 */
export async function onFakeTimers<Result>(run: (settled: () => Promise<void>) => Promise<Result>): Promise<Result> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    return await run(async () => void (await vi.advanceTimersByTimeAsync(quietMs)));
  } finally {
    vi.useRealTimers();
  }
}
