import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPretendStripe } from '../pretend/startPretendStripe.ts';
import { createHandler } from '../shop/handleShop.ts';
import { openShop } from '../shop/openShop.ts';
import { listen } from '../http/listen.ts';
import { createBrowser } from './createBrowser.ts';

const origin = 'http://shop.example';

/** A shop in this process, with a pretend Stripe that sends it webhooks. */
export async function createTestShop() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'payaloud-shop-'));
  let address: string | null = null;
  const stripe = await startPretendStripe(() => address);
  const shop = await openShop({
    origin,
    dataFolder,
    stripe: stripe.client,
    webhookSecret: stripe.webhookSecret,
    controls: stripe.controls,
    isVoiceAllowed: false,
    clockAheadMs: 0,
    answerMs: 60_000,
  });
  const handle = createHandler(shop);
  const server = await listen(handle, 0);
  address = `http://127.0.0.1:${server.port}`;
  return {
    shop,
    stripe,
    /** Another payer. */
    createBrowser: async () => {
      const browser = createBrowser(origin, handle);
      await browser.ask('GET', '/shop/account');
      return browser;
    },
    /** A page of somebody else, with the cookies of nobody. */
    createStranger: (from = origin) => createBrowser(from, handle),
    async close() {
      await server.close();
      shop.close();
      await stripe.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
