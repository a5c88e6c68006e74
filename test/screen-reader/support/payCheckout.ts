import { orderAddress, type OrderInAddress } from '../../end-to-end/support/orderAddress';
import type { Desk } from './desk';
import { startWalk, type Walk, type WalkStart } from './walk';

/** The example's first control. */
export const checkoutStart: WalkStart = { selector: '.voice-place button', words: 'Speak to me button.' };

/** The example's messages, in order, when 3.50 is tipped at the cafe. */
export const checkoutMessages: readonly RegExp[] = [/^Tip set/, /^You’re about to pay/, /^Paying/, /^Paid\b/];

/** Waits for a message of the page, in the voice that says it. */
type Hear = (message: RegExp) => Promise<string>;

/** Opens an order as a payer who was never there, and starts a walk once the shop has answered. */
export async function openOrder(
  desk: Desk,
  url: string,
  order: OrderInAddress = {},
  start: WalkStart = {},
): Promise<Walk> {
  const walk = await startWalk(desk, orderAddress(url, order), { ...checkoutStart, ...start });
  await amountFieldOf(desk);
  return walk;
}

/** Waits until the shop has answered, because the page has no field before. */
export function amountFieldOf({ page }: Pick<Desk, 'page'>): Promise<unknown> {
  return page.locator('[data-payaloud="amount-field"]').waitFor();
}

/** Pays at the cafe by keyboard from the first control. */
export async function payCheckout(walk: Walk, hear: Hear): Promise<void> {
  await reachPay(walk, hear);
  await walk.press('Return');
  await hear(/^Paid\b/);
}

/** Goes from the first control to Pay at the cafe. */
export async function reachPay({ press, reach, untilFocusMode }: Walk, hear: Hear): Promise<void> {
  await press('Tab', /^Tip/, /no tip\./);
  await untilFocusMode();
  await press('3 period 5 0', '3', '.', '5', '0');
  await press('Return');
  await hear(/^You’re about to pay/);
  await reach(/^Pay (\$28\.25|twenty-eight)/);
}

/** Goes from the first control to the amount of a transfer to Anna Li, who is new, and types it. */
export async function typeTransfer(
  { press, untilFocusMode }: Pick<Walk, 'press' | 'untilFocusMode'>,
  keys: string,
): Promise<void> {
  await press('Tab', /^To/);
  await press('Tab', /^Amount/);
  await untilFocusMode();
  await press(keys, ...keys.split(' '));
}

/** Hears the code of the text message, and types it. */
export async function typeCode(
  { press, untilFocusMode }: Pick<Walk, 'press' | 'untilFocusMode'>,
  hear: Hear,
): Promise<void> {
  const code = (await hear(textMessage)).match(/\d/g) ?? [];
  await press('Tab', /^Code to pay/);
  await untilFocusMode();
  await press(code.join(' '), ...code);
  await press('Return', /^You’re about to pay/);
}

/** Brings the code. */
export const textMessage = /^Text message from your bank/;

/** Every text on the timeline that matches, with the voice that said it. */
export function voicesOf(desk: Desk, message: RegExp): readonly string[] {
  return desk.recorder.speech
    .filter(({ text }) => message.test(text))
    .map(({ client }) => (client.includes(':Orca:') ? 'screen reader' : 'page'));
}
