import { vi } from 'vitest';

/** In ms, for events that should not come. The longest real trace took 33 ms on two cores (November 2026). */
export const quietMs = 100;
/** In ms. A test whose events never come fails with the trace that it has by then. */
const timeoutMs = 10_000;

/** Waits until Chromium has fired the expected events, then for events that should not come. */
export async function settleChromium(isDone: () => boolean): Promise<void> {
  await vi.waitUntil(isDone, { timeout: timeoutMs, interval: 5 }).catch(() => {});
  await new Promise<void>((resolve) => setTimeout(resolve, quietMs));
}
