import type { Page, Request } from 'playwright';
import { expect } from 'vitest';

/** The time of a page whose clock is installed. Tests pass it, and none waits for it. */
export interface PageTime {
  /** Lets so many ms pass in the page at once, with everything that its timers do. */
  readonly pass: (ms: number) => Promise<void>;
  /** Waits until the server has answered everything. */
  readonly untilAnswered: () => Promise<void>;
  /**
   * As `expect.poll`. The page's time passes before each look, unless the page waits for an answer: servers answer in real time, and
   * the page would find them slow.
   */
  readonly eventually: <T>(read: () => T | Promise<T>) => ReturnType<typeof expect.poll<T>>;
  /** Waits so until something is to be seen. */
  readonly untilShown: (what: { isVisible(): Promise<boolean> }) => Promise<void>;
}

/** In ms. The timers of the page are of this order of size. */
const stepMs = 100;
/** In ms, real ones. Only ends a test that hangs. */
const timeout = 30_000;
/** In ms, real ones. */
const interval = 5;

/** @param held requests that the test holds back, so that nothing waits for them. */
export function createPageTime(page: Page, held?: RegExp): PageTime {
  const unanswered = new Set<Request>();
  const end = (request: Request) => void unanswered.delete(request);
  page.on('request', (request) => !held?.test(request.url()) && unanswered.add(request));
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  const time: PageTime = {
    pass: (ms) => page.clock.runFor(ms),
    untilAnswered: () => expect.poll(() => unanswered.size, { timeout, interval }).toBe(0),
    eventually: (read) =>
      expect.poll(
        async () => {
          if (unanswered.size === 0) await time.pass(stepMs);
          return read();
        },
        { timeout, interval },
      ),
    untilShown: (what) => time.eventually(() => what.isVisible()).toBe(true),
  };
  return time;
}

/** Installs a clock in the pages of a context that stands still until a test passes time. */
export async function stopClock({ clock }: Pick<Page, 'clock'>): Promise<void> {
  const now = new Date();
  await clock.install({ time: now });
  await clock.pauseAt(now);
}
