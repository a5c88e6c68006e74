import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';

export interface Visit {
  /** Errors, including those of a hydration that did not match, and everything that the policy blocked. */
  readonly faults: readonly string[];
  /** Scripts that came after the page had loaded. */
  readonly laterScripts: readonly string[];
  /** The HTML as the server sent it. */
  readonly html: string;
}

/** Types the tip and pays with the keyboard alone. Returns the faults of the page meanwhile. */
export async function payByKeyboard(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  const faults: string[] = [];
  const laterScripts: string[] = [];
  const state = { isLoaded: false };
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // The browser asks for an icon by itself.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) faults.push(message.text());
  });
  page.on('load', () => (state.isLoaded = true));
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    if (state.isLoaded && isScript && response.ok()) laterScripts.push(new URL(response.url()).pathname);
  });
  await page.exposeFunction('reportBlocked', (blocked: string) => faults.push(`blocked: ${blocked}`));
  await page.addInitScript(reportWhatIsBlocked);
  const response = await page.goto(url);
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

function reportWhatIsBlocked() {
  const { reportBlocked } = window as unknown as { readonly reportBlocked: (blocked: string) => void };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    reportBlocked(`${effectiveDirective} ${blockedURI}`),
  );
}

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, tag: 'input' | 'button', name: string) {
  const wanted = page.getByRole(tag === 'input' ? 'textbox' : 'button', { name });
  await wanted.waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}
