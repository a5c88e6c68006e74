import { describe, it } from 'vitest';
import { hasSpeechTools, warnWithoutSpeechTools } from '../support/speechWav';
import { canSpeak, warnWithoutVoice } from '../support/voicedChromium';
import { serveSpokenOrders } from './spokenOrder';

warnWithoutSpeechTools('an order with a spoken tip');
warnWithoutVoice('an order with a spoken tip');

// `spoken.long.test.ts` pays a person, with a drawing.
describe.skipIf(!canSpeak || !hasSpeechTools)('an order with a tip by voice, with the page voice alone', () => {
  const open = serveSpokenOrders();

  it('takes a spoken tip, and says that it is paid', async () => {
    const spoken = await open('buy=cafe');
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
