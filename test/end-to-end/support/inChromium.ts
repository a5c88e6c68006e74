import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium';
import { servePage } from '../servePage';
import { holdRequests, refuseRequests } from './faultyNetwork';

/** A tab of Chromium, new for each test. */
export interface Tab {
  readonly page: Page;
  readonly url: string;
  /** `down`: every request of the page fails. */
  readonly setNetwork: (state: 'up' | 'down') => void;
  /** Holds the requests of a part until they are let go. */
  readonly hold: (part: RegExp) => ReturnType<typeof holdRequests>;
  /** Refuses the first `times` requests of a part. Default: all, until they are let go. */
  readonly refuse: (part: RegExp, times?: number) => ReturnType<typeof refuseRequests>;
}

/**
 * Tests of one page of `pages/`, in Chromium. Skips them with a note if there is no Chromium.
 *
 * @param args more of Chromium's switches.
 */
export function inChromium(
  title: string,
  entry: string,
  tests: (tab: Tab) => void,
  args: readonly string[] = [],
): void {
  const hasChromium = existsSync(chromiumPath);
  if (!hasChromium) console.warn(`SKIPPED ${title}: needs chromium`);

  describe.skipIf(!hasChromium)(title, () => {
    let site: Awaited<ReturnType<typeof servePage>>;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      site = await servePage(entry);
      browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumArgs, ...args] });
    });

    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    beforeEach(async () => {
      page = await browser.newPage();
    });

    afterEach(() => page.close());

    tests({
      get page() {
        return page;
      },
      get url() {
        return site.url;
      },
      setNetwork: (state) => site.setNetwork(state),
      hold: (part) => holdRequests(page, part),
      refuse: (part, times) => refuseRequests(page, part, times),
    });
  });
}
