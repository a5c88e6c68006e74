import { expect, it } from 'vitest';
import { inChromium } from '../support/inChromium';
import { playgroundIn } from './openPlayground';

inChromium('the playgrounds of the site, in Chromium', 'playground.tsx', (tab) => {
  const { open } = playgroundIn(tab);

  it.each(
    (['amount', 'announcements', 'checkout'] as const).flatMap((name) => [
      [name, 'light', 1280] as const,
      [name, 'dark', 320] as const,
    ]),
  )('%s has no fault that axe finds, %s, and fits in %i px', async (name, colorScheme, width) => {
    await tab.page.emulateMedia({ colorScheme });
    await tab.page.setViewportSize({ width, height: 900 });
    await open(name);
    expect(await tab.page.evaluate(() => window.playground.findProblems())).toEqual([]);
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
