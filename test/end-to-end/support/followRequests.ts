import type { Page, Request } from 'playwright';
import { expect } from 'vitest';

/** Waits until the server has answered. Otherwise the page's clock, which runs ahead, would have it say "Checking". */
export function followRequests(page: Page): () => Promise<void> {
  const unanswered = new Set<Request>();
  const end = (request: Request) => void unanswered.delete(request);
  page.on('request', (request) => unanswered.add(request));
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return () => expect.poll(() => unanswered.size).toBe(0);
}
