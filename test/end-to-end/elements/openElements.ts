import { existsSync } from 'node:fs';
import type { BrowserContextOptions, Page, Route } from 'playwright';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium';
import { createPageTime, type PageTime } from '../support/pageTime';
import { serveElements, type ElementsSite } from '../support/serveElements';
import { sharedChromium } from '../support/sharedChromium';

export interface ElementsTab {
  readonly site: ElementsSite;
  /** Opens a page. The first of each test is in a tab that the tests of a file share, unless the context has options. */
  open(path: string, options?: BrowserContextOptions, hooks?: OpenHooks): Promise<OpenedPage>;
}

interface OpenedPage {
  readonly page: Page;
  /** Errors of the page, and what its policy has forbidden. */
  readonly faults: string[];
  readonly pass: PageTime['pass'];
  readonly eventually: PageTime['eventually'];
}

interface OpenHooks {
  /** Gets the requests for the elements' files. */
  readonly meet?: (route: Route) => Promise<void>;
  /** Runs before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** `browser`: frames come as the browser paints them. Default: a clock that a test can move, and that runs otherwise. */
  readonly clock?: 'movable' | 'browser';
}

/** A page whose `body` has elements. */
export function pageOf(body: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tip</title>
<link rel="stylesheet" href="/payaloud/styles.css">
<script type="module" src="/payaloud/auto.js"></script>${script}</head><body><main><h1>Tip</h1>${body}</main></body></html>`;
}

/** The same with `window.recorder`, which hears what the page says. */
export function recordedPageOf(body: string, script = ''): string {
  return pageOf(body, script).replace('<link', '<script type="module" src="/recorder.js"></script><link');
}

/** Tests of plain pages with the built elements, in Chromium. Skips them with a note if there is no Chromium. */
export function onPlainPages(title: string, pages: Record<string, string>, tests: (tab: ElementsTab) => void): void {
  const hasChromium = existsSync(chromiumPath);
  if (!hasChromium) console.warn(`SKIPPED ${title}: needs chromium`);
  describe.skipIf(!hasChromium)(title, () => {
    let site: ElementsSite;
    /** Opening it again takes a fifth of the processor time of a new one. */
    let shared: MadeTab | undefined;
    /** True if a test has it open. */
    let isOpen = false;
    const opened: MadeTab[] = [];

    beforeAll(async () => {
      site = await serveElements(pages);
    });

    afterEach(async () => {
      site.posted.length = 0;
      site.asked.length = 0;
      for (const { page } of opened.splice(0)) await page.context().close();
      if (!shared || !isOpen) return;
      isOpen = false;
      await shared.page.unrouteAll();
      await shared.page.evaluate(() => localStorage.clear());
      shared.faults.length = 0;
    });

    afterAll(async () => {
      await shared?.page.context().close();
      await site?.close();
    });

    async function makeTab(options: BrowserContextOptions | undefined, clock: OpenHooks['clock']): Promise<MadeTab> {
      const page = await (await (await sharedChromium()).newContext(options)).newPage();
      page.setDefaultTimeout(10_000);
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
      if (clock === 'movable') await page.clock.install();
      return { page, faults, time: createPageTime(page) };
    }

    tests({
      get site() {
        return site;
      },
      async open(path, options, { meet, prepare, clock = 'movable' } = {}) {
        const isOwn = isOpen || options !== undefined || clock !== 'movable';
        if (!isOwn) isOpen = true;
        const tab = isOwn ? await makeTab(options, clock) : (shared ??= await makeTab({}, clock));
        if (isOwn) opened.push(tab);
        const { page, faults, time } = tab;
        await prepare?.(page);
        if (meet) await page.route('**/payaloud/*.js', meet);
        // The page's load waits for its scripts.
        await page.goto(site.url + path, { waitUntil: meet ? 'commit' : 'load' });
        return { page, faults, pass: time.pass, eventually: time.eventually };
      },
    });
  });
}

interface MadeTab {
  readonly page: Page;
  readonly faults: string[];
  readonly time: PageTime;
}
