import type { Desk } from './desk';
import type { Walk, WalkStart } from './walk';

/** The example's first control. */
export const checkoutStart: WalkStart = { selector: '.voice-place button', words: 'Speak to me button.' };

/** The example's messages, in order, when 3.50 is tipped and the code is right. */
export const checkoutMessages: readonly RegExp[] = [
  /^Tip set/,
  /^Text message from your bank/,
  /Not paid yet/,
  /^Paying/,
  /^Paid\b/,
];

/** Waits for a message of the page, in the voice that says it. */
type Hear = (message: RegExp) => Promise<string>;

/** Pays by keyboard from the first control: tip, code, payment. */
export async function payCheckout(walk: Walk, hear: Hear): Promise<void> {
  await reachPay(walk, hear);
  await walk.press('Return');
  await hear(/^Paid\b/);
}

/** Goes from the first control to Pay: tip, code. */
export async function reachPay({ press, reach, untilFocusMode }: Walk, hear: Hear): Promise<void> {
  await typeTip({ press, untilFocusMode });
  await press('Return');
  const code = (await hear(/^Text message from your bank/)).match(/\d/g) ?? [];
  await press('Tab', /^Code to pay/, /paste it\./);
  await untilFocusMode();
  await press(code.join(' '), ...code);
  await press('Return');
  await hear(/Not paid yet/);
  await reach(/^Pay (\$28\.25|twenty-eight)/);
}

/** Goes from the first control to the tip, and types 3.50. */
export async function typeTip({ press, untilFocusMode }: Pick<Walk, 'press' | 'untilFocusMode'>): Promise<void> {
  await press('Tab', /^Total/);
  await press('Tab', /^Tip/, /no tip\./);
  await untilFocusMode();
  await press('3 period 5 0', '3', '.', '5', '0');
}

/** Every text on the timeline that matches, with the voice that said it. */
export function voicesOf(desk: Desk, message: RegExp): readonly string[] {
  return desk.recorder.speech
    .filter(({ text }) => message.test(text))
    .map(({ client }) => (client.includes(':Orca:') ? 'screen reader' : 'page'));
}
