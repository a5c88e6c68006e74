import { en } from '@payaloud/core/languages/en';
import { webSpeechTwinScript, type RecognitionTwin } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { listenTo, serveOrderPages } from '../support/orderPage';

const { amountEntry, payment } = en.sentences;
const content = webSpeechTwinScript({ profile: 'chromeDesktop', pace: 'stepped' });

// `spoken.long.test.ts` and `spoken-tip.long.test.ts` have the words recognized from a real voice.
describe('the page of an order by a spoken tip', () => {
  const openOrder = serveOrderPages();

  it('reads back what the browser heard, and charges the bill with the tip that was accepted', async () => {
    const order = await openOrder('buy=cafe', {
      clock: 'stands',
      prepare: (context) => context.addInitScript({ content }),
    });
    const { hear, count } = await listenTo(order);
    const twin = await order.page.evaluateHandle(
      () => (window as unknown as { webSpeechTwin: RecognitionTwin }).webSpeechTwin,
    );
    await order.press(amountEntry.talk);
    await twin.evaluate((heard) => heard.open());
    await twin.evaluate((heard) => heard.finish('twelve dollars and five cents'));
    await hear(/^Twelve dollars and five cents\?/);
    expect(await order.field('Tip').inputValue()).toBe('');
    await order.press(/^Yes, /);
    await hear(/^Tip set: twelve dollars and five cents\./);
    await order.press(/^Continue \$36\.80/);
    await order.press(payment.pay('$36.80', 'Corner Cafe'));
    await order.untilReceipt();
    await hear(/^Paid 36\.80 dollars to Corner Cafe/);
    expect(await count(/^Paid/)).toBe(1);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });
});
