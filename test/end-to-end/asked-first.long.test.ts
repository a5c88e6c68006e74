import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { createProfile, openKillableChromium } from './support/killableChromium';
import { createPageTime } from './support/pageTime';
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

  /** Has a clock of its own, which a test passes while the page waits. */
  async function inTime(page: Page) {
    await page.clock.install();
    return { page, ...createPageTime(page) };
  }
  type Tab = Awaited<ReturnType<typeof inTime>>;

  const open = ({ page }: Tab, order: string) =>
    page.goto(`${site.url}?${new URLSearchParams({ shop: shop.url, order })}`);
  const pay = ({ page }: Tab) => page.locator('[data-part="pay"]');
  const ends = ({ page, untilShown }: Tab, status: string) =>
    untilShown(page.locator(`section[data-status="${status}"]`));
  const untilCharged = ({ eventually }: Tab, order: string) => eventually(() => shop.chargesOf(order).length).toBe(1);
  const said = ({ page }: Tab) => page.evaluate(() => [...window.askedFirst]);
  const hears = (tab: Tab, words: RegExp) =>
    tab.eventually(() => said(tab)).toContainEqual(expect.stringMatching(words));

  async function untilPayWorks({ page, untilShown, pass }: Tab) {
    await untilShown(page.locator('[data-part="pay"]:not([aria-disabled])'));
    await pass(deliberateMs);
  }

  it('says that it was paid, and charges once, if Chromium was killed between the charge and its reply', async () => {
    const profile = await createProfile();
    const release = shop.holdReplies();
    const killed = await openKillableChromium(profile.folder);
    try {
      const tab = await inTime(killed.page);
      await open(tab, 'killed');
      await untilPayWorks(tab);
      await pay(tab).press('Enter');
      await untilCharged(tab, 'killed');
    } finally {
      await killed.kill();
      release();
    }
    const again = await openKillableChromium(profile.folder);
    try {
      const tab = await inTime(again.page);
      await open(tab, 'killed');
      await ends(tab, 'succeeded');
      await hears(tab, /^Paid 23\.50 dollars/);
      await pay(tab).press('Enter');
      await hears(tab, /This payment is over/);
      expect((await said(tab)).join(' ')).not.toContain('Nothing has been paid');
      expect(shop.chargesOf('killed').length).toBe(1);
    } finally {
      await again.kill();
      await profile.remove();
    }
  });

  it('charges no order twice from two tabs without Web Locks, if Pay is pressed in the second at once or after the charge', async () => {
    const context = await (await sharedChromium()).newContext();
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const tabs = [await inTime(await context.newPage()), await inTime(await context.newPage())] as const;
    for (const order of ['two tabs, at once', 'two tabs, after the charge']) {
      for (const tab of tabs) await open(tab, order);
      for (const tab of tabs) await untilPayWorks(tab);
      const release = shop.holdReplies();
      await pay(tabs[0]).press('Enter');
      if (order.endsWith('charge')) await untilCharged(tabs[0], order);
      await pay(tabs[1]).press('Enter');
      await untilCharged(tabs[0], order);
      release();
      for (const tab of tabs) await ends(tab, 'succeeded');
      expect(shop.chargesOf(order).length).toBe(1);
    }
    await context.close();
  });
});
