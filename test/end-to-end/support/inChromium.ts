import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium';
import { servePage } from '../servePage';
import { holdRequests, refuseRequests } from './faultyNetwork';
import { createPageTime, type PageTime } from './pageTime';
import { sharedChromium } from './sharedChromium';

/** A tab of Chromium, new for each test. */
export interface Tab {
  readonly page: Page;
  readonly url: string;
  /** `down`: every request of the page fails. */
  readonly setNetwork: (state: 'up' | 'down') => void;
  /** Lets time pass in the page at once, with everything that its timers do. Otherwise its clock runs as usual. */
  readonly pass: PageTime['pass'];
  /** As `expect.poll`. Lets time pass before each look. */
  readonly eventually: PageTime['eventually'];
  /** Holds the requests of a part until they are let go. */
  readonly hold: (part: RegExp) => ReturnType<typeof holdRequests>;
  /** Refuses the first `times` requests of a part. Default: all, until they are let go. */
  readonly refuse: (part: RegExp, times?: number) => ReturnType<typeof refuseRequests>;
}

/** Tests of one page of `pages/`, in Chromium. Skips them with a note if there is no Chromium. */
export function inChromium(title: string, entry: string, tests: (tab: Tab) => void): void {
  const hasChromium = existsSync(chromiumPath);
  if (!hasChromium) console.warn(`SKIPPED ${title}: needs chromium`);

  describe.skipIf(!hasChromium)(title, () => {
    let site: Awaited<ReturnType<typeof servePage>>;
    let page: Page;
    let time: PageTime;

    beforeAll(async () => {
      site = await servePage(entry);
    });

    afterAll(() => site?.close());

    beforeEach(async () => {
      page = await (await sharedChromium()).newPage();
      await page.clock.install();
      time = createPageTime(page);
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
      pass: (ms) => time.pass(ms),
      eventually: (read) => time.eventually(read),
      hold: (part) => holdRequests(page, part),
      refuse: (part, times) => refuseRequests(page, part, times),
    });
  });
}
