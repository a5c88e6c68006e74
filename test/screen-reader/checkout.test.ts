import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderAddress } from '../end-to-end/support/orderAddress';
import { serveExample, type ServedExample } from '../end-to-end/support/serveExample';
import { startDesk, type Desk } from './support/desk';
import {
  amountFieldOf,
  checkoutMessages,
  checkoutStart,
  openOrder,
  payCheckout,
  voicesOf,
} from './support/payCheckout';
import { walkHere } from './support/walk';

describe('the example checkout through Orca', () => {
  let site: ServedExample;
  let desk: Desk;

  beforeAll(async () => {
    site = await serveExample();
    desk = await startDesk();
  });

  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  /** Presses "Speak to me", says that nobody else hears, and pays. Returns who said each message. */
  async function payWithPageVoice(voices: 'page' | 'both'): Promise<readonly (readonly string[])[]> {
    const walk = await openOrder(desk, site.url, {}, { voice: 'any' });
    await walk.press('Return', /^Turn the page voice off/);
    await walk.press('Tab', /^Stop speaking/);
    await walk.press('Tab', /^Only I can hear/);
    await walk.press('Return', /^Stop speaking/);
    await payCheckout(walk, async (message) => {
      const text = await hearPageVoice(desk, message);
      // The next key would cut Orca off.
      if (voices === 'both') await desk.waitFor(message);
      return text;
    });
    return checkoutMessages.map((message) => voicesOf(desk, message));
  }

  it('says each message in the page voice alone once the payer has switched it on', async () => {
    desk.recorder.setPace(1);
    expect(await payWithPageVoice('page')).toEqual(checkoutMessages.map(() => ['page']));
  });

  it('says each message in both voices, once each, only if the payer has asked for both', async () => {
    desk.recorder.setPace(1);
    await desk.page.addInitScript(() => localStorage.setItem('payaloud.preferences', '{"regions":"on"}'));
    const voices = await payWithPageVoice('both');
    expect(voices.map((said) => said.toSorted())).toEqual(checkoutMessages.map(() => ['page', 'screen reader']));
  });

  it('says each message once with Orca’s defaults, which read the page at load and echo keys', async () => {
    await desk.stop();
    desk = await startDesk({ settings: 'defaults' });
    const atLoad: string[] = [];
    const stopListening = desk.onCapturedOutput(({ params }) => atLoad.push(params.data));
    await desk.open(orderAddress(site.url));
    await amountFieldOf(desk);
    stopListening();
    // The click that gives the page the focus ends the reading somewhere.
    expect(atLoad).toContainEqual(expect.stringMatching(/^Finished loading/));
    const walk = await walkHere(desk, checkoutStart);
    await payCheckout(walk, (message) => desk.waitFor(message));
    expect(checkoutMessages.map((message) => voicesOf(desk, message))).toEqual(
      checkoutMessages.map(() => ['screen reader']),
    );
    expect(desk.texts()).toEqual(expect.arrayContaining(['tab', 'return']));
  });
});

/** In ms. A message waits 200 ms after a focus move; later than that nothing more follows a key. */
const settledMs = 400;

/** Hears the page out, because a key stops its voice, and it says the message again afterwards. */
async function hearPageVoice({ recorder, page }: Desk, message: RegExp): Promise<string> {
  const { text } = await recorder.waitFor(message, 20_000);
  for (let said = -1; said !== recorder.speech.length;) {
    said = recorder.speech.length;
    await page.waitForTimeout(settledMs);
  }
  return text;
}
