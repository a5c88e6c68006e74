import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { createProfile, openKillableChromium } from './support/killableChromium';
import { serveShop, type ServedShop } from './support/serveShop';
import { sharedChromium } from './support/sharedChromium';

const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED a page that asks about its order first: needs chromium');

/** In ms. A press earlier than half a second after Pay works is answered in words. */
const deliberateMs = 600;

describe.skipIf(!hasChromium)('a page that asks about its order first, on a server that knows ids only', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let shop: ServedShop;

  beforeAll(async () => {
    [site, shop] = await Promise.all([servePage('asked-first.tsx'), serveShop()]);
  });

  afterAll(() => Promise.all([site?.close(), shop?.close()]));

  async function open(page: Page, order: string) {
    await page.clock.install();
    await page.goto(`${site.url}?${new URLSearchParams({ shop: shop.url, order })}`);
  }

  const pay = (page: Page) => page.locator('[data-part="pay"]');
  const ends = (page: Page, status: string) => page.locator(`section[data-status="${status}"]`).waitFor();
  const untilCharged = (order: string) => expect.poll(() => shop.chargesOf(order).length, { interval: 10 }).toBe(1);
  const said = (page: Page) => page.evaluate(() => [...window.askedFirst]);

  async function untilPayWorks(page: Page) {
    await page.locator('[data-part="pay"]:not([aria-disabled])').waitFor();
    await page.clock.runFor(deliberateMs);
  }

  it('says that it was paid, and charges once, if Chromium was killed between the charge and its reply', async () => {
    const profile = await createProfile();
    const release = shop.holdReplies();
    const killed = await openKillableChromium(profile.folder);
    try {
      await open(killed.page, 'killed');
      await untilPayWorks(killed.page);
      await pay(killed.page).press('Enter');
      await untilCharged('killed');
    } finally {
      await killed.kill();
      release();
    }
    const again = await openKillableChromium(profile.folder);
    try {
      await open(again.page, 'killed');
      await ends(again.page, 'succeeded');
      await expect.poll(() => said(again.page)).toContainEqual(expect.stringMatching(/^Paid 23\.50 dollars/));
      await pay(again.page).press('Enter');
      await expect.poll(() => said(again.page)).toContainEqual(expect.stringMatching(/This payment is over/));
      expect((await said(again.page)).join(' ')).not.toContain('Nothing has been paid');
      expect(shop.chargesOf('killed').length).toBe(1);
    } finally {
      await again.kill();
      await profile.remove();
    }
  });

  it.each(['at once', 'once the first is charged'] as const)(
    'charges no order twice from two tabs without Web Locks, if Pay is pressed in the second %s',
    async (moment) => {
      const context = await (await sharedChromium()).newContext();
      await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
      const order = `two-tabs, ${moment}`;
      const tabs = [await context.newPage(), await context.newPage()] as const;
      for (const tab of tabs) await open(tab, order);
      for (const tab of tabs) await untilPayWorks(tab);
      const release = shop.holdReplies();
      await pay(tabs[0]).press('Enter');
      if (moment !== 'at once') await untilCharged(order);
      await pay(tabs[1]).press('Enter');
      await untilCharged(order);
      release();
      for (const tab of tabs) await ends(tab, 'succeeded');
      await context.close();
      expect(shop.chargesOf(order).length).toBe(1);
    },
  );
});
