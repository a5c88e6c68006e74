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
        clock: 'browser',
        async meet(route) {
          await held;
          await route.continue();
        },
      },
    );
    // The page is shown without them first.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    letGo();
    await page.locator('payaloud-speech-settings section').waitFor();
    // A move of the test's own comes to the observer after every earlier one.
    await page.evaluate(movePlanted);
    await page.waitForFunction(() => (Reflect.get(window, 'moved') as unknown[]).length > 0);
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual(['planted']);
    expect(faults).toEqual([]);
  });
});

/** Runs in the page. Adds a part in sight that is in nobody's way, and moves it once it was painted. */
async function movePlanted(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const planted = Object.assign(document.createElement('p'), { id: 'planted', textContent: 'Planted' });
  Object.assign(planted.style, { position: 'fixed', insetBlockStart: '0', insetInlineStart: '0' });
  document.body.append(planted);
  for (let frames = 0; frames < 3; frames += 1) await frame();
  planted.style.insetBlockStart = '50px';
}
