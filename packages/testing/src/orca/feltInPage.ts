import type { DrivenPage } from './chromiumWindow';
import { PayaloudTestingError } from './PayaloudTestingError';

/** In ms, between two clicks. */
const clickMs = 200;
const mostClicks = 100;

/** In ms. A key that the page has not felt by then was not for it. */
const unfeltMs = 3_000;
const mostPresses = 4;

/**
 * The window gives its page the real focus only after a click, and a click is lost if the window is not shown yet.
 * `document.hasFocus()` cannot tell, because Playwright feigns the focus. The right edge has no controls.
 */
export async function clickUntilFelt(page: DrivenPage, click: () => void): Promise<void> {
  const before = await countOf(page, 'pointerdown');
  for (let tries = 0; tries < mostClicks; tries += 1) {
    click();
    await new Promise((resolve) => setTimeout(resolve, clickMs));
    if ((await countOf(page, 'pointerdown')) > before) return;
  }
  throw new PayaloudTestingError('not-felt', `The page felt none of ${mostClicks} clicks.`);
}

/** Presses a key, and again only if the page does not feel it. */
export async function pressUntilFelt(page: DrivenPage, press: () => void, key: string): Promise<void> {
  const before = await countOf(page, 'keydown');
  for (let tries = 0; tries < mostPresses; tries += 1) {
    press();
    const end = performance.now() + unfeltMs;
    while (performance.now() < end) if ((await countOf(page, 'keydown')) > before) return;
  }
  throw new PayaloudTestingError('not-felt', `The page did not feel the key ${key}, pressed ${mostPresses} times.`);
}

/** Chromium counts the events of a document, whether anything listens to them or not. */
async function countOf(page: DrivenPage, event: 'keydown' | 'pointerdown'): Promise<number> {
  return Number(await page.evaluate(`performance.eventCounts.get('${event}')`));
}
