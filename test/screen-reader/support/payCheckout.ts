import type { Desk } from './desk';
import type { Walk, WalkStart } from './walk';

/** The example's first control. */
export const checkoutStart: WalkStart = { selector: '.voice-place button', words: 'Speak to me button.' };

/** The example's messages, in order, when 3.50 is tipped and the code is right. */
export const checkoutMessages: readonly RegExp[] = [
  /^Amount set/,
  /^Text message from your bank/,
  /Not paid yet/,
  /^Paying/,
  /^Paid\b/,
];

/**
 * Pays by keyboard from the first control: tip, code, payment.
 *
 * @param hear waits for a message of the page, in the voice that says it.
 */
export async function payCheckout(
  { press, reach, untilFocusMode }: Walk,
  hear: (message: RegExp) => Promise<string>,
): Promise<void> {
  await press('Tab', /^Total/);
  await press('Tab', /^Tip/, /no tip\./);
  await untilFocusMode();
  await press('3 period 5 0', '3', '.', '5', '0');
  await press('Return');
  const code = (await hear(/^Text message from your bank/)).match(/\d/g) ?? [];
  await press('Tab', /^Code to pay/);
  await untilFocusMode();
  await press(code.join(' '), ...code);
  await press('Return');
  await hear(/Not paid yet/);
  await reach(/^Pay (\$28\.25|twenty-eight)/);
  await press('Return');
  await hear(/^Paid\b/);
}

/** Every text on the timeline that matches, with the voice that said it. */
export function voicesOf(desk: Desk, message: RegExp): readonly string[] {
  return desk.recorder.speech
    .filter(({ text }) => message.test(text))
    .map(({ client }) => (client.includes(':Orca:') ? 'screen reader' : 'page'));
}
