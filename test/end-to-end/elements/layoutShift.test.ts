import { expect, it } from 'vitest';
import { onPlainPages, pageOf } from './openElements';

const pages = {
  '/settings.html': pageOf(
    '<payaloud-speech-settings></payaloud-speech-settings><p id="below">Below</p>',
    '<script type="module" src="/observer.js"></script>',
  ),
  '/observer.js': `
    window.moved = [];
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries()) window.moved.push(...sources.map(({ node }) => node?.id));
    }).observe({ type: 'layout-shift', buffered: true });`,
};

onPlainPages('a page with the settings for hearing', pages, (tab) => {
  it.each([1280, 320])('moves nothing in sight when they come, in a window of %s px', async (width) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { page, faults } = await tab.open(
      '/settings.html',
      { viewport: { width, height: 800 } },
      {
        async meet(route) {
          await held;
          await route.continue();
        },
      },
    );
    // The page is shown without them first.
    await page.getByText('Below').waitFor();
    await page.waitForTimeout(300);
    letGo();
    await page.locator('payaloud-speech-settings section').waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
