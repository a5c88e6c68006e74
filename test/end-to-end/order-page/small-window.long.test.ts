import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '@payaloud/core/languages/en';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { findBrokenAmounts } from '../../../packages/react/test/findBrokenAmounts';
import { loadFontIn } from '../../fonts/loadFontIn';
import { serveOrderPages, type OrderPage } from '../support/orderPage';

const { payment, payeeWarning, identity, settings, amountEntry } = en.sentences;

/** A folder for a picture of each step. Default: none. */
const pictures = process.env.PAYALOUD_PICTURES;

describe('the page of an order in a small window, with large text in a wide font', () => {
  const openOrder = serveOrderPages();
  let order: OrderPage;
  let faults: string[];

  async function open(query: string, height: number, text: string) {
    faults = [];
    order = await openOrder(query, { viewport: { width: 320, height } });
    const { page } = order;
    await loadFontIn(page, 'wide');
    await page.addStyleTag({ content: `html { font-size: ${text}; }` });
    await page.addScriptTag({
      type: 'module',
      content: `import { findBrokenAmounts } from '/broken-amounts.js';
window.findBrokenAmounts = findBrokenAmounts;`,
    });
    await page.waitForFunction(() => 'findBrokenAmounts' in window);
  }

  /** Notes what cannot be read or seen in a step, and comes back to where the focus was. */
  async function look(step: string) {
    const { page } = order;
    if (pictures) await takePictures(page, step);
    faults.push(...(await page.evaluate(faultsOfPage)).map((fault) => `${step}: ${fault}`));
  }

  /** Comes to the control by Tab. Each control on the way must be seen, with its ring. */
  async function reach(step: string, name: string | RegExp, role: 'button' | 'textbox' = 'button') {
    const { page } = order;
    const control = page.getByRole(role, { name });
    await control.waitFor();
    await expect.poll(() => control.getAttribute('aria-disabled')).toBeNull();
    for (let presses = 0; presses < 60; presses += 1) {
      const fault = await page.evaluate(faultOfFocus);
      if (fault) faults.push(`${step}: ${fault}`);
      if (await order.isFocused(control)) {
        if (pictures) await page.screenshot({ path: join(pictures, `${step}-focus.png`) });
        return page.waitForTimeout(600);
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}.`);
  }

  async function press(step: string, name: string | RegExp) {
    await reach(step, name);
    await order.page.keyboard.press('Enter');
  }

  async function enter(step: string, name: string | RegExp, text: string) {
    await reach(step, name, 'textbox');
    await order.page.keyboard.type(text);
    await look(`${step}-typed`);
    await order.page.keyboard.press('Enter');
  }

  it('lets a tip be read, reached and paid at 320 × 200 px with text of 300 %', async () => {
    await open('buy=cafe', 200, '300%');
    await look('amount');
    await enter('amount', 'Tip', '3.50');
    await order.untilStep('payment');
    await look('review');
    await press('review', payment.pay('$28.25', 'Corner Cafe'));
    await order.untilReceipt();
    await look('receipt');
    await reach('receipt', en.sentences.checkout.receipt.save);
    expect(faults).toEqual([]);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });

  it('lets a transfer be read, reached and paid there', async () => {
    await open('buy=transfer', 200, '300%');
    await enter('transfer', 'Amount', '25');
    await order.untilStep('warning');
    await look('warning');
    await press('warning', payeeWarning.go);
    await order.untilStep('identity');
    await look('identity');
    await enter('identity', new RegExp(`^${identity.codeLabel}`), await order.phoneCode());
    await order.untilStep('payment');
    await press('transfer-review', payment.pay('$25.00', 'Anna Li'));
    await order.untilReceipt();
    expect(faults).toEqual([]);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });

  it('shows each focused control with its ring at 320 × 480 px, never under the page voice’s bar', async () => {
    await open('buy=cafe', 480, '100%');
    await press('voice', settings.speakToMe);
    await press('voice', amountEntry.otherWays);
    await look('voice');
    for (const key of ['Tab', 'Shift+Tab']) {
      const stops = await walk(key);
      expect(stops, key).toBeGreaterThan(20);
    }
    expect(faults).toEqual([]);
  });

  /** Goes to the end of the page, or to its start. */
  async function walk(key: string): Promise<number> {
    const { page } = order;
    for (let stops = 0; ; stops += 1) {
      await page.keyboard.press(key);
      // The browser has the focus now.
      if (await page.evaluate(() => document.activeElement === document.body)) return stops;
      const fault = await page.evaluate(faultOfFocus);
      if (fault) faults.push(`${key}: ${fault}`);
    }
  }
});

/** The whole page, and what the window shows. */
async function takePictures(page: Page, step: string) {
  mkdirSync(pictures ?? '', { recursive: true });
  await page.screenshot({ path: join(pictures ?? '', `${step}.png`) });
  await page.screenshot({ path: join(pictures ?? '', `${step}-whole.png`), fullPage: true });
}

/** Runs in the page. */
function faultsOfPage(): readonly string[] {
  const { findBrokenAmounts: find } = window as unknown as { findBrokenAmounts: typeof findBrokenAmounts };
  const { scrollWidth } = document.documentElement;
  const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : [];
  return [...find(document.querySelector('#root') ?? document.body), ...wide];
}

/** Runs in the page. Null if the focused control is seen with its ring, or as much of it as the window holds. */
function faultOfFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  // The amount's box shows the focus ring of its input.
  const shown = focused.closest('[data-part="box"]') ?? focused;
  const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();
  const name = focused.outerHTML.replace(/ style="[^"]*"/, '').slice(0, 90);
  const bar = document.querySelector('.payaloud-speak-to-me[data-status="on"]')?.getBoundingClientRect();
  const isInBar = shown.closest('.payaloud-speak-to-me') !== null;
  const start = isInBar ? 0 : Math.max(0, bar?.bottom ?? 0);
  const room = innerHeight - start;
  const seen = Math.min(bottom, innerHeight) - Math.max(top, start);
  if (right > innerWidth || left < 0) return `${name} is wider than the window`;
  if (seen < Math.min(height, room * 0.9) - 1)
    return `${Math.round(seen)} px of ${Math.round(height)} are seen of ${name}`;
  const ends = [Math.max(top, start) + 2, Math.min(bottom, innerHeight) - 2];
  const hits = ends.map((y) => document.elementFromPoint(left + Math.min(24, width / 2), y));
  if (!hits.every((hit) => hit && (shown.contains(hit) || hit.contains(shown)))) return `${name} is covered`;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  return outlineStyle === 'none' || parseFloat(outlineWidth) < 3 ? `${name} has no ring` : null;
}
