import type { Page } from 'playwright';
import type { SpokenWalk } from './spokenWalk';

/** Selectors of the example. */
export const parts = {
  tip: '[data-payaloud="amount-field"] input:not([type="hidden"])',
  code: '[data-part="code-input"]',
  pay: '[data-part="pay"]',
  cancel: '[data-part="cancel"]',
  retry: '[data-part="retry"]',
  sendAgain: '[data-part="sendAgain"]',
  bank: '.test-bank select',
} as const;

export const ended = (...states: readonly string[]): string =>
  states.map((state) => `section[data-status="${state}"]`).join(', ');

export async function typeTip(walk: SpokenWalk): Promise<void> {
  await walk.tabTo(parts.tip);
  await walk.press('3', 'period', '5', '0');
  await walk.press('Return');
}

/** Types the tip and the code, and comes to Pay. */
export async function toPay(walk: SpokenWalk, page: Page): Promise<void> {
  await typeTip(walk);
  await confirmByCode(walk, page);
}

/** Types the code of the bank's message, and comes to Pay. */
export async function confirmByCode(walk: SpokenWalk, page: Page): Promise<void> {
  const code = await codeOf(walk, page);
  await walk.tabTo(parts.code);
  await walk.press(...code);
  await walk.press('Return');
  await walk.tabTo(parts.pay);
}

/** Pastes the code of the bank's message, and comes to Pay. */
export async function pasteCode(walk: SpokenWalk, page: Page): Promise<void> {
  const code = await codeOf(walk, page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), code.join(''));
  await walk.tabTo(parts.code);
  await walk.press('ctrl+v');
  await walk.press('Return');
  await walk.tabTo(parts.pay);
}

async function codeOf(walk: SpokenWalk, page: Page): Promise<readonly string[]> {
  await walk.until('.text-message');
  return (await page.locator('.text-message').textContent())?.match(/\d/g) ?? [];
}

/** Presses Pay, and waits for this end. Default: paid. */
export async function pressPay(walk: SpokenWalk, end: string = ended('succeeded')): Promise<void> {
  await walk.pay('Return');
  await walk.until(end);
}
