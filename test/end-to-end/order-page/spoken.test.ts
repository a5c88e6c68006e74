import { en } from '@payaloud/core/languages/en';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { giveSound, say } from '../support/givenSound';
import { createListeningPayer, type ListeningPayer } from '../support/listeningPayer';
import { localSpeechAssets } from '../support/localSpeechAssets';
import { openOrderPage, type OrderPage } from '../support/orderPage';
import { serveExample, type ServedExample } from '../support/serveExample';
import { hasSpeechTools, warnWithoutSpeechTools } from '../support/speechWav';
import { canSpeak, sharedVoicedChromium, untilSilent, warnWithoutVoice } from '../support/voicedChromium';

warnWithoutSpeechTools('an order that is paid by voice');
warnWithoutVoice('an order that is paid by voice');

const { amountEntry, settings } = en.sentences;

describe.skipIf(!canSpeak || !hasSpeechTools)('an order that is paid by voice, and heard by page voice alone', () => {
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
    order = await openOrderPage(site.url, query, { browser, permissions: ['microphone'], prepare: giveSound });
    payer = createListeningPayer(order.page, recorder, () => untilSilent(order.page));
    await payer.press('Tab');
    await payer.press('Enter');
    await payer.tabTo(new RegExp(settings.listenPrivately));
    await payer.press('Enter');
  }

  /** Says an amount to the recognizer on the device, and accepts what was heard. */
  async function sayAmount(words: string) {
    const talk = new RegExp(`${amountEntry.talk}.* button`);
    await payer.tabTo(talk);
    await payer.press('Enter');
    await payer.hear(/^Download .* once\?/);
    await payer.tabTo(/Download .* button/);
    await payer.press('Enter');
    await payer.hear(/^Ready\./);
    await say(order.page, words, { voice: 'rms' });
    await payer.tabTo(talk, 'Shift+Tab');
    await payer.press('Enter');
    await order.page.locator('[data-payaloud="amount-field"][data-status="confirming"]').waitFor({ timeout: 60_000 });
    await payer.hear(new RegExp(`^${words}\\?`, 'i'));
    await payer.tabTo(/^Yes, .* button/);
    await payer.press('Enter');
  }

  it('hears a spoken tip, and says that it is paid', async () => {
    await open('buy=cafe');
    await sayAmount('three dollars and fifty cents');
    await payer.hear(/^Continue, twenty-eight dollars and twenty-five cents, button/);
    await payer.press('Enter');
    await payer.hear('You’re about to pay twenty-eight dollars and twenty-five cents to Corner Cafe.');
    await payer.tabTo(/^Pay twenty-eight dollars and twenty-five cents to Corner Cafe, button/);
    expect(await order.ledger()).toMatchObject({ charges: 0 });
    await payer.press('Enter');
    await payer.hear(/^Paid twenty-eight dollars and twenty-five cents to Corner Cafe\./);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });
});
