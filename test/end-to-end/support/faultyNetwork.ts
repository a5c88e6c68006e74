import type { Page } from 'playwright';

/** Requests of one part of a page, as they were seen. */
export interface CountedRequests {
  readonly requests: number;
}

/** Holds the requests of a part until they are let go. */
export async function holdRequests(page: Page, part: RegExp): Promise<CountedRequests & { letGo: () => void }> {
  const counted = { requests: 0, letGo: () => {} };
  const gate = new Promise<void>((resolve) => (counted.letGo = resolve));
  await page.route(part, async (route) => {
    counted.requests += 1;
    await gate;
    await route.continue();
  });
  return counted;
}

/**
 * Refuses the first `times` requests of a part, as a network that is gone, until they are let go, and counts all. By
 * default `times` has no end.
 */
export async function refuseRequests(
  page: Page,
  part: RegExp,
  times = Number.POSITIVE_INFINITY,
): Promise<CountedRequests & { letGo: () => void }> {
  let refused = times;
  let seen = 0;
  const counted = { requests: 0, letGo: () => void (refused = 0) };
  await page.route(part, async (route) => {
    seen += 1;
    if (seen > refused) {
      counted.requests += 1;
      return route.continue();
    }
    const failed = page.waitForEvent('requestfailed', (request) => request === route.request());
    await route.abort('internetdisconnected');
    // Counted once the page knows. Only then does a press ask again.
    await failed.catch(() => {});
    counted.requests += 1;
  });
  return counted;
}
