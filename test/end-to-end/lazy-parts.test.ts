import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { holdRequests, refuseRequests } from './support/faultyNetwork';

const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED parts that load later: needs chromium');

const sounds = /\/announcer\/sounds\.ts/;
const selfVoicing = /\/self-voicing\/voicePage\.ts/;

describe.skipIf(!hasChromium)('parts that load after the page, in Chromium', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await servePage('lazy-parts.ts');
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
  });

  afterEach(() => page.close());

  async function open() {
    await page.goto(site.url);
    await page.waitForFunction(() => 'lazyParts' in window);
    await page.evaluate(() => window.lazyParts.connect());
  }

  const choose = (pageVoice: 'on' | 'off') => page.evaluate((choice) => window.lazyParts.choose(choice), pageVoice);
  const announce = (text: string) => page.evaluate((words) => window.lazyParts.announce(words), text);
  const spoken = () => page.evaluate(() => window.lazyParts.spoken());
  const regions = () => page.evaluate(() => window.lazyParts.regions());
  const tones = () => page.evaluate(() => window.lazyParts.tones);

  const hold = (part: RegExp) => holdRequests(page, part);
  const refuse = (part: RegExp, times: number) => refuseRequests(page, part, times);

  it('bring the earcons before the first press, without one', async () => {
    await open();
    await page.waitForResponse(sounds);
    await page.keyboard.press('Tab');
    await announce('Paid');
    expect(await tones()).toBeGreaterThan(0);
    expect(await spoken()).toEqual([]);
  });

  it('slow: what is announced is in the regions at once, and is spoken as soon as the voice is there', async () => {
    const network = await hold(sounds);
    await open();
    await choose('on');
    await page.keyboard.press('Tab');
    const delivery = announce('Paid');
    await expect.poll(regions).toBe('Paid');
    expect(await spoken()).not.toContain('Paid');
    expect(network.requests).toBe(1);
    network.letGo();
    await expect.poll(spoken).toContain('Paid');
    expect(await delivery).toBe('delivered');
  });

  it('slow: the control that has the focus is named as soon as the page can be voiced', async () => {
    const network = await hold(selfVoicing);
    await open();
    await choose('on');
    await page.keyboard.press('Tab');
    await expect.poll(() => network.requests).toBe(1);
    expect(await spoken()).toEqual([]);
    network.letGo();
    await expect.poll(spoken).toEqual(['Hear it, button']);
  });

  it('refused: every message is in the regions, and the page works on', async () => {
    const network = await refuse(sounds, Number.POSITIVE_INFINITY);
    await open();
    await choose('on');
    await page.keyboard.press('Tab');
    for (const text of ['Paying', 'Paid']) {
      const delivery = announce(text);
      await expect.poll(regions).toBe(text);
      expect(await delivery).toBe('delivered');
    }
    expect([await spoken(), await tones()]).toEqual([[], 0]);
    expect(network.requests).toBeGreaterThan(1);
    expect(await page.evaluate(() => window.lazyParts.preload())).toBe('failed');
  });

  it('refused once: the next touch, key or message brings the sounds', async () => {
    const network = await refuse(sounds, 1);
    await open();
    await expect.poll(() => network.requests).toBe(1);
    await page.keyboard.press('Tab');
    await expect.poll(() => network.requests).toBe(2);
    await choose('on');
    await announce('Paid');
    expect(await spoken()).toContain('Paid');
    expect(await tones()).toBeGreaterThan(0);
    expect(network.requests).toBe(2);
  });

  it('refused once: the next move of the focus voices the page', async () => {
    const network = await refuse(selfVoicing, 1);
    await open();
    await choose('on');
    await expect.poll(() => network.requests).toBe(1);
    await page.keyboard.press('Tab');
    await expect.poll(spoken).toEqual(['Hear it, button']);
    await page.keyboard.press('Tab');
    await expect.poll(spoken).toEqual(['Hear it, button', 'Pay, button']);
    expect(network.requests).toBe(2);
  });

  it('preloaded: all is there although the network has gone', async () => {
    await open();
    expect(await page.evaluate(() => window.lazyParts.preload())).toBe('ready');
    site.setNetwork('down');
    try {
      await choose('on');
      await page.keyboard.press('Tab');
      await expect.poll(spoken).toEqual(['Hear it, button']);
      await announce('Paid');
      expect(await spoken()).toContain('Paid');
    } finally {
      site.setNetwork('up');
    }
  });
});
