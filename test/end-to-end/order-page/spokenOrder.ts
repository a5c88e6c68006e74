import { en } from '@payaloud/core/languages/en';
import { expect } from 'vitest';
import { giveSound, say } from '../support/givenSound';
import { createListeningPayer, type ListeningPayer } from '../support/listeningPayer';
import { localSpeechAssets } from '../support/localSpeechAssets';
import { serveOrderPages, type OrderPage } from '../support/orderPage';
import { sharedVoicedChromium, untilSilent } from '../support/voicedChromium';

const { amountEntry, settings } = en.sentences;

/** Recognition on a busy machine, in ms. */
const recognitionMs = 60_000;

export interface SpokenOrder {
  readonly order: OrderPage;
  /** Gets nothing but what the page voice says. */
  readonly payer: ListeningPayer;
  /** Has the page speak privately. The focus is on the button that lets it speak. */
  startVoice(): Promise<void>;
  /** Says an amount to the recognizer on the device, once its model is there, and accepts what it heard. */
  sayAmount(said: string): Promise<void>;
  /** @param deal the amount and who is paid, in words. */
  payAndHear(deal: string): Promise<void>;
}

/** Serves the example with its speech models for a suite. Returns a function that opens an order, which is closed after its test. */
export function serveSpokenOrders(): (query: string) => Promise<SpokenOrder> {
  const openOrder = serveOrderPages(async () => (await localSpeechAssets()).folder);
  return (query) => openSpokenOrder(openOrder, query);
}

/** The example's page of an order on a phone whose microphone hears what the test says. */
async function openSpokenOrder(openOrder: ReturnType<typeof serveOrderPages>, query: string): Promise<SpokenOrder> {
  const { browser, recorder } = await sharedVoicedChromium(2);
  const phone = { hasTouch: true, viewport: { width: 390, height: 844 }, permissions: ['microphone'] };
  const order = await openOrder(query, { browser, ...phone, prepare: giveSound });
  const { page } = order;
  const payer = createListeningPayer(page, recorder, () => untilSilent(page));
  return {
    order,
    payer,
    async startVoice() {
      await payer.press('Enter');
      await payer.tabTo(new RegExp(settings.listenPrivately));
      await payer.press('Enter');
    },
    async sayAmount(said) {
      await payer.tabTo(new RegExp(`${amountEntry.talk}.* button`));
      await payer.press('Enter');
      await payer.hear(/^Download .* once\?/);
      await payer.tabTo(/Download .* button/);
      await payer.press('Enter');
      // The button to talk has the focus again.
      await payer.hear(/^Ready\./);
      await payer.hear('not pressed');
      await say(page, said, { voice: 'rms' });
      await payer.press('Enter');
      await page
        .locator('[data-payaloud="amount-field"][data-status="confirming"]')
        .waitFor({ timeout: recognitionMs });
      await payer.hear(new RegExp(`^${said}\\?`, 'i'));
      await payer.tabTo(/Yes, .* button/);
      await payer.press('Enter');
    },
    async payAndHear(deal) {
      await payer.tabTo(new RegExp(`^Pay ${deal}, button`));
      expect(await order.ledger()).toMatchObject({ charges: 0 });
      await payer.press('Enter');
      await payer.hear(`Paid ${deal}.`);
      expect(await order.ledger()).toMatchObject({ charges: 1 });
    },
  };
}
