import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { localSpeechAssets } from '../support/localSpeechAssets';
import { serveExample, type ServedExample } from '../support/serveExample';
import { hasSpeechTools, warnWithoutSpeechTools } from '../support/speechWav';
import { canSpeak, warnWithoutVoice } from '../support/voicedChromium';
import { openSpokenOrder, type SpokenOrder } from './spokenOrder';

warnWithoutSpeechTools('an order with a spoken tip');
warnWithoutVoice('an order with a spoken tip');

// `spoken.test.ts` pays a person, with a drawing.
describe.skipIf(!canSpeak || !hasSpeechTools)('an order with a tip by voice, with the page voice alone', () => {
  let site: ServedExample;
  let spoken: SpokenOrder;

  beforeAll(async () => {
    site = await serveExample((await localSpeechAssets()).folder);
  });

  afterEach(() => spoken?.order.close());

  afterAll(() => site?.close());

  it('takes a spoken tip, and says that it is paid', async () => {
    spoken = await openSpokenOrder(site.url, 'buy=cafe');
    const { payer } = spoken;
    await payer.press('Tab');
    await spoken.startVoice();
    await spoken.sayAmount('twelve dollars and five cents');
    await payer.hear(/^Continue, thirty-six dollars and eighty cents, button/);
    await payer.press('Enter');
    const deal = 'thirty-six dollars and eighty cents to Corner Cafe';
    await payer.hear(`You’re about to pay ${deal}.`);
    await spoken.payAndHear(deal);
  });
});
