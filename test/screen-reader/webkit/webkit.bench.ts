import { startOrca, type DrivenPage, type Orca } from '@payaloud/testing/orca';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderAddress } from '../../end-to-end/support/orderAddress';
import { serveExample, type ServedExample } from '../../end-to-end/support/serveExample';
import { missingForWebKit, openWebKitWindow } from './openWebKitWindow';

if (missingForWebKit) console.warn(`SKIPPED WebKitGTK: it needs ${missingForWebKit}.`);

/** In ms. A press within half a second of a button's appearing is not meant for it. */
const deliberateMs = 600;

/** The main walk in a third engine: a tip is typed, the order is paid, and Orca says so. */
describe.skipIf(missingForWebKit)('the example through Orca in WebKitGTK', () => {
  let site: ServedExample;
  let orca: Orca<DrivenPage>;

  beforeAll(async () => {
    site = await serveExample();
    orca = await startOrca<DrivenPage>({ openWindow: openWebKitWindow });
  });

  afterAll(async () => {
    await orca?.stop();
    await site?.close();
  });

  it('takes a tip, and pays once', async () => {
    const { page } = orca;
    await orca.show(orderAddress(site.url, {}));
    await expect.poll(() => page.evaluate(`!!document.querySelector('[data-payaloud="amount-field"]')`)).toBe(true);
    await page.evaluate(`document.querySelector('.voice-place button').focus()`);
    await orca.waitFor(/^Speak to me/);
    await orca.pressInPage('Tab');
    await orca.waitFor(/^Tip/);
    await orca.waitFor('Focus mode');
    await orca.pressInPage('3', 'period', '5', '0', 'Return');
    await orca.waitFor(/^You’re about to pay 28\.25 dollars/);
    await expect
      .poll(() => page.evaluate(`document.querySelector('[data-part="pay"]')?.getAttribute('aria-disabled')`))
      .toBe(null);
    await new Promise((resolve) => setTimeout(resolve, deliberateMs));
    for (let stops = 0; stops < 10; stops += 1) {
      await orca.pressInPage('Tab');
      if ((await orca.waitFor(/./)).startsWith('Pay $28.25')) break;
    }
    await new Promise((resolve) => setTimeout(resolve, deliberateMs));
    await orca.pressInPage('Return');
    await orca.waitFor(/^Paid 28\.25 dollars/);
    console.log(orca.texts().join('\n'));
  });
});
