import { en } from '@payaloud/core/languages/en';
import type { Browser } from 'playwright';
import { expect } from 'vitest';
import { tabTo } from './tabTo';
import { watchPage } from './watchPage';

const patience = { timeout: 20_000 };
const inUse = (element: Element) => element === document.activeElement;

/** Sends tips in the form of the start page for Next, by keyboard. Returns the faults of the page meanwhile. */
export async function sendTips(browser: Browser, url: string): Promise<readonly string[]> {
  const { page, faults } = await watchPage(browser, url);
  const tip = page.getByRole('textbox', { name: 'Tip' });
  const thanks = page.getByRole('status').filter({ hasText: 'Thank you for $12.50.' });
  await page.getByRole('button', { name: en.sentences.amountEntry.otherWays }).waitFor();
  await tabTo(page, 'input', 'Tip');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await expect.poll(() => tip.getAttribute('aria-invalid'), patience).toBe('true');
  expect(await tip.evaluate(inUse)).toBe(true);
  await tip.fill('12.5');
  await tabTo(page, 'button', 'Send');
  await page.keyboard.press('Enter');
  await thanks.waitFor();
  await expect.poll(() => tip.inputValue(), patience).toBe('');
  await page.close();
  return faults;
}

/** The same form without script: a refusal comes back with the text, and no button is there that does nothing. */
export async function sendTipsWithoutScript(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const tip = page.getByRole('textbox', { name: 'Tip' });
  for (const [text, reason] of [
    ['60', 'Enter fifty dollars or less.'],
    ['abc', 'Enter the amount in digits'],
  ] as const) {
    await tip.fill(text);
    await tip.press('Enter');
    await page.getByText(reason).waitFor();
    await expect.poll(() => tip.inputValue()).toMatch(new RegExp(`^${text}`));
    expect(await tip.getAttribute('aria-invalid')).toBe('true');
  }
  expect(await page.getByRole('button').allInnerTexts()).toEqual(['Send']);
  await tip.fill('$12,50');
  await tip.press('Enter');
  await page.getByText('Thank you for $12.50.').waitFor();
  expect(await tip.inputValue()).toBe('');
  await context.close();
}
