import { en } from '@payaloud/core/languages/en';
import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { tabTo } from './tabTo';
import { watchPage, type WatchedPage } from './watchPage';

const { checkout, payment } = en.sentences;

/** In ms. A packed app is measured on a machine that builds others meanwhile. */
const patience = { timeout: 30_000 };

/**
 * Pays with `Checkout` by keyboard alone, and opens the page again, which then says that the order is paid. The page has no other
 * question than Pay.
 *
 * @returns The faults of both visits.
 */
export async function payOrder(browser: Browser, url: string, amount: string): Promise<readonly string[]> {
  const context = await browser.newContext({ locale: 'en-US' });
  await context.addCookies([{ name: 'user', value: 'ada', url }]);
  const visit = await watchPage(context, url);
  await payInPage(visit.page, amount);
  const again = await watchPage(context, url);
  await again.page.getByRole('heading', { name: payment.headings.succeeded }).waitFor(patience);
  await context.close();
  return [...visit.faults, ...again.faults];
}

/** Presses Pay once it works, and waits for the receipt. */
export async function payInPage(page: WatchedPage['page'], amount: string): Promise<void> {
  const name = payment.pay(amount, 'Corner Cafe');
  const pay = page.getByRole('button', { name });
  await pay.waitFor(patience);
  await expect.poll(() => pay.getAttribute('aria-disabled'), patience).toBeNull();
  await tabTo(page, 'button', name);
  await settle(page);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: checkout.receipt.heading }).waitFor(patience);
}

/** A press within half a second of the button's appearing is answered, and pays nothing. */
const settle = (page: Page) => page.waitForTimeout(600);
