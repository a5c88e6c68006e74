import { existsSync } from 'node:fs';
import { describePaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { loadFontIn } from '../fonts/loadFontIn';
import { serveExample, type ServedExample } from './support/serveExample';
import { sharedChromium } from './support/sharedChromium';

const deal = { amount: money(2825, 'USD'), payee: 'Corner Cafe' };
const unknown = describePaymentEvent({ type: 'unknown', ...deal }, en).text;

describe.skipIf(!existsSync(chromiumPath))('the example checkout by keyboard', () => {
  let site: ServedExample;
  let page: Page;

  beforeAll(async () => {
    site = await serveExample();
  });

  afterEach(() => page?.close());

  afterAll(() => site?.close());

  async function open() {
    page = await (await sharedChromium()).newPage({ locale: 'en-US' });
    await page.clock.install();
    await page.goto(site.url);
    await page.getByRole('textbox', { name: 'Tip' }).waitFor();
    await listen();
  }

  async function listen() {
    await page.addScriptTag({
      type: 'module',
      content: `import { createSpokenLog } from '/spoken-log.js';
window.heard = createSpokenLog();`,
    });
    await page.waitForFunction(() => 'heard' in window);
  }

  const heard = () => page.evaluate(() => (window as unknown as { heard: { texts(): string[] } }).heard.texts());
  const hear = (words: RegExp) => expect.poll(heard, { timeout: 15_000 }).toContainEqual(expect.stringMatching(words));
  const count = async (words: RegExp) => (await heard()).filter((text) => words.test(text)).length;

  /** Presses Tab until a control with this role and name has the focus. */
  async function tabTo(role: 'button' | 'textbox' | 'combobox', name: RegExp | string) {
    const control = page.getByRole(role, { name });
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await control.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
    }
    throw new Error(`Tab does not lead to ${role} ${String(name)}`);
  }

  /** From the tip until the Pay button is enabled. */
  async function goToPay() {
    await tabTo('textbox', 'Tip');
    await page.keyboard.type('3.5');
    await page.keyboard.press('Tab');
    await tabTo('button', 'Continue');
    await page.keyboard.press('Enter');
    await hear(/^Text message from your bank/);
    const message = (await heard()).find((text) => text.startsWith('Text message')) ?? '';
    await tabTo('textbox', 'Code');
    await page.keyboard.type(message.replace(/\D/g, ''));
    await page.keyboard.press('Enter');
    await hear(/Not paid yet: 28\.25 dollars to Corner Cafe/);
    // A key that comes sooner silences a screen reader, so the message would be written again.
    await page.clock.runFor(200);
    await tabTo('button', 'Pay $28.25 to Corner Cafe');
    const pay = page.getByRole('button', { name: 'Pay $28.25 to Corner Cafe' });
    await expect.poll(() => pay.getAttribute('aria-disabled')).toBeNull();
    // A press within half a second of the button's appearing is answered, and pays nothing.
    await page.clock.runFor(600);
  }

  const charges = () => page.locator('[data-charges]').getAttribute('data-charges');

  it('says the total in the new currency after another language was chosen', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    await hear(/^Nouveau total\s: .*euros/);
  });

  it('leads a key from a picked tip to Continue, not a pointer, and does not press it if Enter is held', async () => {
    await open();
    const next = page.getByRole('button', { name: 'Continue $27.23' });
    const isFocused = (control: typeof next) => control.evaluate((element) => element === document.activeElement);
    await page.getByRole('button', { name: /^15%/ }).click();
    expect(await isFocused(page.getByRole('button', { name: /^15%/ }))).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.down('Enter');
    await expect.poll(() => isFocused(next)).toBe(true);
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await next.count()).toBe(1);
    await page.keyboard.press('Enter');
    await hear(/^Text message from your bank/);
  });

  it('pays an order with a typed tip and announces every step once', async () => {
    await open();
    await goToPay();
    await page.keyboard.press('Enter');
    await hear(/^Paid 28\.25 dollars to Corner Cafe/);
    await expect.poll(charges, { timeout: 5_000 }).toBe('1');
    expect(await count(/^Paid/)).toBe(1);
    // Identity has named the payment, so the review does not name it again.
    expect(await count(/Not paid yet/)).toBe(1);
    expect(await count(/^You’re about to pay/)).toBe(0);
    // Pressing the same button again pays nothing.
    await page.keyboard.press('Enter');
    await hear(/^This payment is over/);
    expect(await charges()).toBe('1');
  });

  it('asks the bank first if the browser lost what was paid, says nothing meanwhile, and charges once', async () => {
    await open();
    await goToPay();
    await page.keyboard.press('Enter');
    await hear(/^Paid 28\.25 dollars to Corner Cafe/);
    let answer = () => {};
    const released = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/\/test-bank\/orders\/[^/]+\/payment$/, (route) => released.then(() => route.continue()));
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const pay = page.getByRole('button', { name: 'Pay $28.25 to Corner Cafe' });
    const asking = page.locator('section[data-status="looking-up"]');
    await asking.waitFor();
    await listen();
    await pay.press('Enter');
    await page.clock.runFor(2_000);
    expect(await asking.count()).toBe(1);
    expect(await count(/Not paid yet|Nothing has been paid|^You’re about to pay/)).toBe(0);
    answer();
    await hear(/^Paid 28\.25 dollars to Corner Cafe/);
    await pay.press('Enter');
    await hear(/^This payment is over/);
    expect(await count(/Not paid yet|Nothing has been paid|^You’re about to pay/)).toBe(0);
    expect(await charges()).toBe('1');
  });

  /** Pays with a reply that is lost, although the bank charges. The first `failedLooks` looks at the payment fail too. */
  async function payInVain(failedLooks: number) {
    await open();
    let looks = 0;
    await page.route(/\/test-bank\/payments\//, (route) => {
      if (route.request().method() === 'GET') looks += 1;
      return route.request().method() === 'GET' && looks <= failedLooks ? route.abort() : route.continue();
    });
    await tabTo('combobox', 'The bank');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Tab');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await goToPay();
    await page.keyboard.press('Enter');
  }

  it('says the true outcome alone if the reply is lost and the first look finds it, and charges once', async () => {
    await payInVain(0);
    await hear(/^Paid 28\.25 dollars to Corner Cafe/);
    await expect.poll(charges, { timeout: 5_000 }).toBe('1');
    expect(await heard()).not.toContain(unknown);
    expect(await count(/^Paid/)).toBe(1);
  });

  it('announces an unknown outcome if the first look fails too, then the true one, and charges once', async () => {
    await payInVain(1);
    await hear(/^Paid 28\.25 dollars to Corner Cafe/);
    await expect.poll(charges, { timeout: 5_000 }).toBe('1');
    const texts = await heard();
    expect(texts).toContain(unknown);
    expect(texts.indexOf(unknown)).toBeLessThan(texts.findIndex((text) => text.startsWith('Paid')));
    expect(await count(/^Paid/)).toBe(1);
  });

  it("shows focused controls with their ring on a small screen, never under the page voice's bar", async () => {
    await open();
    await page.setViewportSize({ width: 320, height: 480 });
    await loadFontIn(page, 'wide');
    await tabTo('button', en.sentences.amountEntry.otherWays);
    await page.keyboard.press('Enter');
    await tabTo('button', en.sentences.settings.speakToMe);
    await page.keyboard.press('Enter');
    const forwards = await stopsBy('Tab');
    // The browser has the focus now, and may be late to take a key.
    await page.locator('.test-bank select').focus();
    const backwards = await stopsBy('Shift+Tab');
    for (const stops of [forwards, backwards]) {
      expect(stops.length).toBeGreaterThan(30);
      expect(stops.filter(({ isSeen, ring }) => !isSeen || ring < 3)).toEqual([]);
    }
  });

  /** Every tab stop from here to the end or the start of the page. */
  async function stopsBy(key: string) {
    const stops = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press(key);
      const stop = await page.evaluate(lookAtFocus);
      if (!stop) break;
      stops.push(stop);
    }
    return stops;
  }
});

/** Runs in the page. Returns null if the focus has left it. */
function lookAtFocus() {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  // The amount's box shows the focus ring of its input.
  const shown = focused.closest('[data-part="box"]') ?? focused;
  const { left, top, right, bottom, width } = shown.getBoundingClientRect();
  const points = [top + 2, (top + bottom) / 2, bottom - 2];
  const hits = points.map((y) => document.elementFromPoint(left + Math.min(24, width / 2), y));
  const isSeen = right <= innerWidth && hits.every((hit) => hit && (shown.contains(hit) || hit.contains(shown)));
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  return { name: focused.outerHTML.slice(0, 80), isSeen, ring };
}
