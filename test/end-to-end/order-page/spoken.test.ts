import { en } from '@payaloud/core/languages/en';
import { createTouchPlayer } from '@payaloud/testing/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en as words } from '../../../examples/checkout/src/words/en';
import { giveSound, say } from '../support/givenSound';
import { readBraces } from '../support/identityBrowser';
import { createListeningPayer, type ListeningPayer } from '../support/listeningPayer';
import { localSpeechAssets } from '../support/localSpeechAssets';
import { openOrderPage, type OrderPage } from '../support/orderPage';
import { serveExample, type ServedExample } from '../support/serveExample';
import { hasSpeechTools, warnWithoutSpeechTools } from '../support/speechWav';
import { canSpeak, sharedVoicedChromium, untilSilent, warnWithoutVoice } from '../support/voicedChromium';

const brace = readBraces();
warnWithoutSpeechTools('orders that are paid by voice');
warnWithoutVoice('orders that are paid by voice');
if (!brace) console.warn('SKIPPED a transfer that a drawing confirms: needs PAYALOUD_DATA/gestures');

const { amountEntry, settings, identity, payeeWarning, payment } = en.sentences;

/** Recognition on a busy machine, in ms. */
const recognitionMs = 60_000;

describe.skipIf(!canSpeak || !hasSpeechTools)('an order that is paid by voice, with the page voice alone', () => {
  let site: ServedExample;
  let order: OrderPage;
  let payer: ListeningPayer;

  beforeAll(async () => {
    site = await serveExample((await localSpeechAssets()).folder);
  });

  afterEach(() => order?.close());

  afterAll(() => site?.close());

  async function open(query: string) {
    const { browser, recorder } = await sharedVoicedChromium(2);
    const phone = { hasTouch: true, viewport: { width: 390, height: 844 }, permissions: ['microphone'] };
    order = await openOrderPage(site.url, query, { browser, ...phone, prepare: giveSound });
    payer = createListeningPayer(order.page, recorder, () => untilSilent(order.page));
  }

  /** From the start of the page. */
  async function startVoice() {
    await payer.press('Tab');
    await payer.press('Enter');
    await payer.tabTo(new RegExp(settings.listenPrivately));
    await payer.press('Enter');
  }

  /** Says an amount to the recognizer on the device, once its model is there, and accepts what it heard. */
  async function sayAmount(said: string) {
    await payer.tabTo(new RegExp(`${amountEntry.talk}.* button`));
    await payer.press('Enter');
    await payer.hear(/^Download .* once\?/);
    await payer.tabTo(/Download .* button/);
    await payer.press('Enter');
    // The button to talk has the focus again.
    await payer.hear(/^Ready\./);
    await payer.hear('not pressed');
    await say(order.page, said, { voice: 'rms' });
    await payer.press('Enter');
    await order.page
      .locator('[data-payaloud="amount-field"][data-status="confirming"]')
      .waitFor({ timeout: recognitionMs });
    await payer.hear(new RegExp(`^${said}\\?`, 'i'));
    await payer.tabTo(/Yes, .* button/);
    await payer.press('Enter');
  }

  async function payAndHear(deal: string) {
    await payer.tabTo(new RegExp(`^Pay ${deal}, button`));
    expect(await order.ledger()).toMatchObject({ charges: 0 });
    await payer.press('Enter');
    await payer.hear(`Paid ${deal}.`);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  }

  it('takes a spoken tip, and says that it is paid', async () => {
    await open('buy=cafe');
    await startVoice();
    await sayAmount('twelve dollars and five cents');
    await payer.hear(/^Continue, thirty-six dollars and eighty cents, button/);
    await payer.press('Enter');
    const deal = 'thirty-six dollars and eighty cents to Corner Cafe';
    await payer.hear(`You’re about to pay ${deal}.`);
    await payAndHear(deal);
  });

  it.skipIf(!brace)('takes a spoken transfer that a drawn sign confirms, and says that it is paid', async () => {
    if (!brace) return;
    await open('buy=transfer');
    const { page } = order;
    const touches = createTouchPlayer(await page.context().newCDPSession(page));
    /** A sign of a person, at its natural speed. Each recording counts once. */
    const draw = async (repetition: number) => {
      await page.locator('dialog:modal').waitFor();
      await touches.draw(brace('s01', repetition), { at: { x: 60, y: 250 } });
    };

    // The first transfer, by code, lets the payer set up a drawing.
    await order.enter('Amount', '25');
    await order.press(payeeWarning.go);
    await order.untilStep('identity');
    await order.enter(new RegExp(`^${identity.codeLabel}`), await order.phoneCode());
    await order.press(payment.pay('$25.00', 'Anna Li'));
    await order.untilReceipt();
    await page.locator('details.offer > summary').click();
    await order.button(identity.consent.give).click();
    for (const repetition of [1, 2, 3, 4, 5]) await draw(repetition);
    await page.locator('section[data-status="enrolled"]').waitFor();

    // From here on the payer has the page voice alone.
    await order.button(words.again).press('Enter');
    await order.untilStep('amount');
    await page.getByRole('button', { name: settings.speakToMe }).focus();
    await payer.press('Enter');
    await payer.tabTo(new RegExp(settings.listenPrivately));
    await payer.press('Enter');
    await sayAmount('twenty-two dollars and five cents');
    await payer.hear(/^Continue, twenty-two dollars and five cents, button/);
    await payer.press('Enter');
    await payer.hear(/^Is this you\?/);
    await payer.tabTo(new RegExp(identity.methods.drawing));
    await payer.press('Enter');
    await draw(7);
    await payer.hear(/^(?:Not paid yet:|You’re about to pay) twenty-two dollars and five cents to Anna Li/);
    await payAndHear('twenty-two dollars and five cents to Anna Li');
  });
});
