import type { Page } from 'playwright';
import type { Desk } from '../support/desk';
import { textMessage } from '../support/payCheckout';
import type { SpokenWalk } from './spokenWalk';

/** Selectors of the example. */
export const parts = {
  amount: '[data-payaloud="amount-field"] input:not([type="hidden"])',
  stop: '[data-part="stop"]',
  goOn: '[data-part="continue"]',
  code: '[data-part="code-input"]',
  pay: '[data-part="pay"]',
  cancel: '[data-part="cancel"]',
  retry: '[data-part="retry"]',
  sendAgain: '[data-part="sendAgain"]',
} as const;

export const ended = (...states: readonly string[]): string =>
  states.map((state) => `section[data-status="${state}"]`).join(', ');

/** Types an amount, and ends with Enter. */
export async function typeAmount(walk: SpokenWalk, ...keys: readonly string[]): Promise<void> {
  await walk.tabTo(parts.amount);
  await walk.press(...keys);
  await walk.press('Return');
}

/** Types the tip, and comes to Pay. */
export async function toPay(walk: SpokenWalk): Promise<void> {
  await typeAmount(walk, '3', 'period', '5', '0');
  await walk.tabTo(parts.pay);
}

/** Hears the warning out, and goes on. */
export async function passWarning(walk: SpokenWalk): Promise<void> {
  await walk.tabTo(parts.goOn);
  await walk.press('Return');
}

/** Types the code of the bank's message, and comes to Pay. */
export async function confirmByCode(walk: SpokenWalk, desk: Desk): Promise<void> {
  const code = await codeHeard(walk, desk);
  await walk.tabTo(parts.code);
  await walk.press(...code);
  await walk.press('Return');
  await walk.tabTo(parts.pay);
}

/** Pastes the code of the bank's message, and comes to Pay. */
export async function pasteCode(walk: SpokenWalk, desk: Desk): Promise<void> {
  const code = await codeHeard(walk, desk);
  await walk.tabTo(parts.code);
  await pasteHere(walk, desk, code);
}

/** Pastes the code over the wrong one in the field, which has kept the focus, and comes to Pay. */
export async function correctCode(walk: SpokenWalk, desk: Desk): Promise<void> {
  await pasteHere(walk, desk, await codeHeard(walk, desk));
}

async function pasteHere(walk: SpokenWalk, { page }: Desk, code: readonly string[]): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), code.join(''));
  await walk.press('ctrl+a', 'ctrl+v');
  await walk.press('Return');
  await walk.tabTo(parts.pay);
}

/** The digits that the payer has heard. */
async function codeHeard(walk: SpokenWalk, desk: Desk): Promise<readonly string[]> {
  await walk.until(parts.code);
  return (await desk.waitFor(textMessage)).match(/\d/g) ?? [];
}

/** Presses Pay, and waits for this end. Default: paid. */
export async function pressPay(walk: SpokenWalk, end: string = ended('succeeded')): Promise<void> {
  await walk.pay('Return');
  await walk.until(end);
}

/** Lets the order's next payment go through, whatever happened to the one before. */
export function endScene(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const id = sessionStorage.getItem('order.id') ?? '';
    const headers = { 'content-type': 'application/json' };
    await fetch(`/shop/orders/${id}/scene`, { method: 'PUT', headers, body: JSON.stringify({ scene: 'pays' }) });
  });
}
