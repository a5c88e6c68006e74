import type { DrivenPage } from './browserWindow';
import { PayaloudTestingError } from '../PayaloudTestingError';

/** In ms. A click that the page has not felt by then came before the window was shown. */
const unfeltClickMs = 200;
const maxClicks = 100;

/** In ms. A key that the page has not felt by then was not for it. */
const unfeltMs = 3_000;
const maxPresses = 4;

/** In ms, between two looks at the page. */
const lookMs = 10;

/**
 * Clicks until the page feels it, because a click is lost if the window is not shown yet. `document.hasFocus()` cannot
 * tell whether the page has the focus, because Playwright feigns it.
 */
export async function clickUntilFelt(page: DrivenPage, click: () => void): Promise<void> {
  const before = await countOf(page, 'pointerdown');
  for (let tries = 0; tries < maxClicks; tries += 1) {
    click();
    if (await untilMore(page, 'pointerdown', before, unfeltClickMs)) return;
  }
  throw new PayaloudTestingError('not-felt', `The page felt none of ${maxClicks} clicks.`);
}

/** Presses a key, and again only if the page does not feel it. */
export async function pressUntilFelt(page: DrivenPage, press: () => void, key: string): Promise<void> {
  const before = await countOf(page, 'keydown');
  for (let tries = 0; tries < maxPresses; tries += 1) {
    press();
    if (await untilMore(page, 'keydown', before, unfeltMs)) return;
  }
  throw new PayaloudTestingError('not-felt', `The page did not feel the key ${key}, pressed ${maxPresses} times.`);
}

/** Resolves with true once the page has felt more events than before, or with false after `ms`. */
async function untilMore(page: DrivenPage, event: CountedEvent, before: number, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while ((await countOf(page, event)) <= before) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
  return true;
}

type CountedEvent = 'keydown' | 'pointerdown';

/** Chromium counts the events of a document, whether anything listens to them or not. */
async function countOf(page: DrivenPage, event: CountedEvent): Promise<number> {
  return Number(await page.evaluate(`performance.eventCounts.get('${event}')`));
}
