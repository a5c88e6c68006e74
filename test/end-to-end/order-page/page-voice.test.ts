import { describePaymentEvent } from '@payaloud/core/announcement';
import { money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { createListeningPayer } from '../support/listeningPayer';
import { serveOrderPages } from '../support/orderPage';
import { canSpeak, sharedVoicedChromium, untilSilent, warnWithoutVoice } from '../support/voicedChromium';
import { amountIn, walkedLanguages } from '../support/walkedLanguages';

warnWithoutVoice('the page of an order by page voice');

/** With a tip of 3.50, in minor units. */
const totals = { USD: 2_825, EUR: 2_500, CNY: 15_150 };
const prepare = (context: BrowserContext) => context.clock.install();

describe.skipIf(!canSpeak)('the page of an order by page voice', () => {
  const openOrder = serveOrderPages();

  it.each(walkedLanguages.map((words) => [words.language.tag, words] as const))(
    'says amount and payee before Pay, and the outcome with its amount, in %s',
    async (tag, { language, locale, currency, tip }) => {
      const { browser, recorder } = await sharedVoicedChromium(2);
      const order = await openOrder('buy=cafe', { browser, language, locale, prepare });
      const { page } = order;
      const { settings, payment } = language.sentences;
      const payer = createListeningPayer(page, recorder, () => untilSilent(page));
      const amount = money(amountIn(totals, currency), currency);
      const spoken = speakAmount(amount, language);
      const deal = { amount, payee: 'Corner Cafe' };
      const said = (type: 'review' | 'succeeded') =>
        sentencesOf(describePaymentEvent({ type, ...deal }, language).speech ?? '');
      await payer.press('Tab');
      await payer.press('Enter');
      await payer.tabTo(new RegExp(settings.listenPrivately));
      await payer.press('Enter');
      // The focus moves there.
      await payer.hear(new RegExp(`^${settings.stop.replace(/\s/g, ' ')}`));
      await payer.tabTo(new RegExp(`^${tip}`));
      await payer.type(`${new Intl.NumberFormat(locale).format(3.5)}0`);
      const release = await holdOrder(page);
      await payer.press('Enter');
      // A reply that overtakes these words lets the heading be said before the review.
      await payer.hear(new RegExp(speakAmount(money(350, currency), language)));
      release();
      for (const sentence of said('review')) await payer.hear(sentence);
      await payer.hear(new RegExp(`^${payment.headings.review}`));
      await payer.tabTo(new RegExp(`^${payment.pay(spoken, 'Corner Cafe')}`));
      await payer.press('Enter');
      for (const sentence of said('succeeded')) await payer.hear(sentence);
      await payer.hear(new RegExp(`^${payment.reference('').trim()}`));
      // References differ. The answer may overtake the words that ask to wait for it.
      const heard = payer.heard().slice(0, -1);
      const wait = sentencesOf(describePaymentEvent({ type: 'processing', ...deal }, language).masked ?? '');
      const log = heard.filter((text) => !wait.includes(text)).join('\n');
      await expect(`${log}\n`).toMatchFileSnapshot(`heard/tip-${tag}.txt`);
      expect(heard.filter((text) => text.includes(spoken)).length, log).toBeLessThanOrEqual(4);
      expect(new Set(recorder.speech.map((one) => one.language.split('-')[0]))).toEqual(new Set([tag.split('-')[0]]));
      expect(payer.keys(), log).toBeLessThanOrEqual(22);
      expect(await order.ledger()).toMatchObject({ charges: 1 });
    },
  );
});

/** Holds the requests about the order back until the returned function is called, because a reply may be faster than the voice. */
async function holdOrder(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/shop/orders**', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The voice speaks a text sentence by sentence. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.?]) |(?<=[。？])/u)
    .filter(Boolean);
}
