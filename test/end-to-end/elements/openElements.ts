import { existsSync } from 'node:fs';
import type { BrowserContextOptions, Page, Route } from 'playwright';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium';
import { serveElements, type ElementsSite } from '../support/serveElements';
import { sharedChromium } from '../support/sharedChromium';

export interface ElementsTab {
  readonly site: ElementsSite;
  /**
   * Opens a page in a new tab. `faults` collects errors of the page, and what its policy has forbidden.
   */
  open(
    path: string,
    options?: BrowserContextOptions,
    hooks?: OpenHooks,
  ): Promise<{ readonly page: Page; readonly faults: string[] }>;
}

interface OpenHooks {
  /** Gets the requests for the elements' files. */
  readonly meet?: (route: Route) => Promise<void>;
  /** Runs before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A page whose `body` has elements. */
export function pageOf(body: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tip</title>
<link rel="stylesheet" href="/payaloud/styles.css"><script type="module" src="/recorder.js"></script>
<script type="module" src="/payaloud/auto.js"></script>${script}</head><body><main><h1>Tip</h1>${body}</main></body></html>`;
}

/** Tests of plain pages with the built elements, in Chromium. Skips them with a note if there is no Chromium. */
export function onPlainPages(title: string, pages: Record<string, string>, tests: (tab: ElementsTab) => void): void {
  const hasChromium = existsSync(chromiumPath);
  if (!hasChromium) console.warn(`SKIPPED ${title}: needs chromium`);
  describe.skipIf(!hasChromium)(title, () => {
    let site: ElementsSite;
    const opened: { close(): Promise<void> }[] = [];

    beforeAll(async () => {
      site = await serveElements(pages);
    });

    afterAll(() => site?.close());

    afterEach(async () => {
      site.posted.length = 0;
      site.asked.length = 0;
      for (const context of opened.splice(0)) await context.close();
    });

    tests({
      get site() {
        return site;
      },
      async open(path, options, { meet, prepare } = {}) {
        const context = await (await sharedChromium()).newContext(options);
        opened.push(context);
        const page = await context.newPage();
        page.setDefaultTimeout(10_000);
        const faults: string[] = [];
        page.on('pageerror', ({ message }) => faults.push(message));
        page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
        await prepare?.(page);
        if (meet) await page.route('**/payaloud/*.js', meet);
        // The page's load waits for its scripts.
        await page.goto(site.url + path, { waitUntil: meet ? 'commit' : 'load' });
        return { page, faults };
      },
    });
  });
}
