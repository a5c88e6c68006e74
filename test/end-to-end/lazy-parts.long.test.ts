import { expect, it } from 'vitest';
import { inChromium } from './support/inChromium';

const sounds = /\/announcer\/sounds\.ts/;
const selfVoicing = /\/self-voicing\/voicePage\.ts/;

inChromium('parts that load after the page, in Chromium', 'lazy-parts.ts', (tab) => {
  async function open() {
    await tab.page.goto(tab.url);
    await tab.page.waitForFunction(() => 'lazyParts' in window);
    await tab.page.evaluate(() => window.lazyParts.connect());
  }

  const choose = (pageVoice: 'on' | 'off') => tab.page.evaluate((choice) => window.lazyParts.choose(choice), pageVoice);
  const announce = (text: string) => tab.page.evaluate((words) => window.lazyParts.announce(words), text);
  const spoken = () => tab.page.evaluate(() => window.lazyParts.spoken());
  const regions = () => tab.page.evaluate(() => window.lazyParts.regions());
  const tones = () => tab.page.evaluate(() => window.lazyParts.tones);

  it('bring the earcons before the first press, without one', async () => {
    const loaded = tab.page.waitForResponse(sounds);
    await open();
    await loaded;
    await tab.page.keyboard.press('Tab');
    await announce('Paid');
    expect(await tones()).toBeGreaterThan(0);
    expect(await spoken()).toEqual([]);
  });

  it('slow: what is announced waits for the voice, and only the voice says it', async () => {
    const network = await tab.hold(sounds);
    await open();
    await choose('on');
    await tab.page.keyboard.press('Tab');
    const delivery = announce('Paid');
    await expect.poll(() => network.requests).toBe(1);
    expect(await spoken()).not.toContain('Paid');
    network.letGo();
    await expect.poll(spoken).toContain('Paid');
    expect(await delivery).toBe('delivered');
    expect(await regions()).toBe('');
  });

  it('slow: the control that has the focus is named as soon as the page can be voiced', async () => {
    const network = await tab.hold(selfVoicing);
    await open();
    await choose('on');
    await tab.page.keyboard.press('Tab');
    await expect.poll(() => network.requests).toBe(1);
    expect(await spoken()).toEqual([]);
    network.letGo();
    await expect.poll(spoken).toEqual(['Hear it, button']);
  });

  it('refused: every message is in the regions, and the page works on; later a key or message brings the sounds', async () => {
    const network = await tab.refuse(sounds);
    await open();
    await choose('on');
    await tab.page.keyboard.press('Tab');
    for (const text of ['Paying', 'Paid']) {
      const delivery = announce(text);
      await expect.poll(regions).toBe(text);
      expect(await delivery).toBe('delivered');
    }
    expect([await spoken(), await tones()]).toEqual([[], 0]);
    expect(network.requests).toBeGreaterThan(1);
    expect(await tab.page.evaluate(() => window.lazyParts.preload())).toBe('failed');
    network.letGo();
    await tab.page.keyboard.press('Tab');
    await announce('Refunded');
    await expect.poll(spoken).toContain('Refunded');
    expect(await tones()).toBeGreaterThan(0);
  });

  it('refused once: the next move of the focus voices the page', async () => {
    const network = await tab.refuse(selfVoicing, 1);
    await open();
    await choose('on');
    await expect.poll(() => network.requests).toBe(1);
    await tab.page.keyboard.press('Tab');
    await expect.poll(spoken).toEqual(['Hear it, button']);
    await tab.page.keyboard.press('Tab');
    await expect.poll(spoken).toEqual(['Hear it, button', 'Pay, button']);
    expect(network.requests).toBe(2);
  });

  it('preloaded: all is there although the network has gone', async () => {
    await open();
    expect(await tab.page.evaluate(() => window.lazyParts.preload())).toBe('ready');
    tab.setNetwork('down');
    try {
      await choose('on');
      await tab.page.keyboard.press('Tab');
      await expect.poll(spoken).toEqual(['Hear it, button']);
      await announce('Paid');
      expect(await spoken()).toContain('Paid');
    } finally {
      tab.setNetwork('up');
    }
  });
});
