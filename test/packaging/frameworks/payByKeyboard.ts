import type { Browser } from 'playwright';
import { expect } from 'vitest';
import { tabTo } from './tabTo';
import { watchPage, type WatchedPage } from './watchPage';

export interface Visit extends Pick<WatchedPage, 'faults' | 'laterScripts'> {
  /** The HTML as the server sent it. */
  readonly html: string;
}

/** Types the tip and pays with the keyboard alone. Returns the faults of the page meanwhile. */
export async function payByKeyboard(browser: Browser, url: string): Promise<Visit> {
  const { page, response, faults, laterScripts } = await watchPage(browser, url);
  const html = (await response?.text()) ?? '';

  await tabTo(page, 'input', 'Tip');
  await page.keyboard.type('12.5');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('input[name=tip]').inputValue()).toBe('12.50');
  await tabTo(page, 'button', 'Pay $28.25 to Corner Cafe');
  const pay = page.getByRole('button', { name: 'Pay $28.25 to Corner Cafe' });
  await expect.poll(() => pay.getAttribute('aria-disabled'), { timeout: 20_000 }).toBeNull();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Paid' }).waitFor();
  await page.close();
  return { faults, laterScripts, html };
}
