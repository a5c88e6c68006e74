import { en } from '@payaloud/core/languages/en';
import { createTouchPlayer } from '@payaloud/testing/node';
import { describe, it } from 'vitest';
import { en as words } from '../../../examples/checkout/src/words/en';
import { readBraces } from '../support/identityBrowser';
import { hasSpeechTools, warnWithoutSpeechTools } from '../support/speechWav';
import { canSpeak, warnWithoutVoice } from '../support/voicedChromium';
import { serveSpokenOrders } from './spokenOrder';

const recorded = readBraces();
warnWithoutSpeechTools('a spoken transfer');
warnWithoutVoice('a spoken transfer');
const brace = recorded ?? (() => []);

const { settings, identity, payeeWarning, payment } = en.sentences;
const canRun = canSpeak && hasSpeechTools && recorded !== null;

describe.skipIf(!canRun)('a transfer by voice, with the page voice alone', () => {
  const open = serveSpokenOrders();

  it('takes a spoken amount that a drawn sign confirms, and says that it is paid', async () => {
    const spoken = await open('buy=transfer');
    const { order, payer } = spoken;
    const { page } = order;
    const touches = createTouchPlayer(await page.context().newCDPSession(page));
    /** A sign of a person, at its natural speed. Each recording counts once. */
    const draw = async (repetition: number) => {
      await page.locator('dialog:modal').waitFor();
      await touches.draw(brace('s01', repetition), { at: { x: 60, y: 250 } });
    };

    // The first transfer, by code, lets the payer set up a drawing.
    await order.enter('Amount', '25');
    // The button before it has the same name.
    await order.untilStep('warning');
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
    await spoken.startVoice();
    await spoken.sayAmount('twenty-two dollars and five cents');
    await payer.hear(/^Continue, twenty-two dollars and five cents, button/);
    await payer.press('Enter');
    await payer.hear(/^Is this you\?/);
    await payer.tabTo(new RegExp(identity.methods.drawing));
    await payer.press('Enter');
    await draw(7);
    await payer.hear(/^(?:Not paid yet:|You’re about to pay) twenty-two dollars and five cents to Anna Li/);
    await spoken.payAndHear('twenty-two dollars and five cents to Anna Li');
  });
});
