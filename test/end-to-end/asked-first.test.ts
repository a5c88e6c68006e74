import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { isSoak } from '../laws';
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

  const open = (page: Page, order: string) =>
    page.goto(`${site.url}?shop=${encodeURIComponent(shop.url)}&order=${order}`);
  const pay = (page: Page) => page.locator('[data-part="pay"]');
  const ends = (page: Page, status: string) => page.locator(`section[data-status="${status}"]`).waitFor();
  const said = (page: Page) => page.evaluate(() => [...window.askedFirst]);

  async function untilPayWorks(page: Page) {
    await page.locator('[data-part="pay"]:not([aria-disabled])').waitFor();
    await page.waitForTimeout(deliberateMs);
  }

  it('says that it was paid, and charges once, if Chromium was killed 300 ms after the charge', async () => {
    const profile = await createProfile();
    shop.setReplyMs(60_000);
    const killed = await openKillableChromium(profile.folder);
    try {
      await open(killed.page, 'killed');
      await untilPayWorks(killed.page);
      await pay(killed.page).press('Enter');
      await expect.poll(() => shop.chargesOf('killed').length, { interval: 10 }).toBe(1);
      await killed.page.waitForTimeout(300);
    } finally {
      await killed.kill();
    }
    shop.setReplyMs(0);
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

  it('charges no order twice from two tabs without Web Locks', async () => {
    const gaps = isSoak ? Array.from({ length: 30 }, (_, at) => at * 40) : [0, 250];
    const context = await (await sharedChromium()).newContext();
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const charged = await Promise.all(
      gaps.map(async (gap) => {
        const order = `two-tabs-${gap}`;
        const tabs = [await context.newPage(), await context.newPage()] as const;
        for (const tab of tabs) await open(tab, order);
        for (const tab of tabs) await untilPayWorks(tab);
        await pay(tabs[0]).press('Enter');
        await tabs[0].waitForTimeout(gap);
        await pay(tabs[1]).press('Enter');
        for (const tab of tabs) await ends(tab, 'succeeded');
        return shop.chargesOf(order).length;
      }),
    );
    await context.close();
    expect(charged).toEqual(gaps.map(() => 1));
  });
});
