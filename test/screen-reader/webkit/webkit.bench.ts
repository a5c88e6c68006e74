import { startOrca, type Orca } from '@payaloud/testing/orca';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectColumns, probeAll } from '../../end-to-end/engines/engineTable';
import { serveProbed } from '../../end-to-end/engines/serveProbed';
import { missingForWebKit, openWebKit, type WebKitPage } from './openWebKit';
import { orderAddress } from '../../end-to-end/support/orderAddress';
import { serveExample, type ServedExample } from '../../end-to-end/support/serveExample';

if (missingForWebKit) console.warn(`SKIPPED WebKitGTK through Orca: it needs ${missingForWebKit}`);

/** In ms. A press within half a second of a button's appearing is not meant for it. */
const deliberateMs = 600;
const patient = { timeout: 15_000 };

/**
 * The main walk in a third engine. WebKitGTK 2.54 tells Orca of no change in a live region, not even of bare ones, so only what
 * takes the focus and the page's title can tell the payer what happens. That must be enough.
 */
describe.skipIf(missingForWebKit)('the example through Orca in WebKitGTK', () => {
  let site: ServedExample;
  let orca: Orca<WebKitPage>;

  beforeAll(async () => {
    site = await serveExample();
    orca = await startOrca<WebKitPage>({ openWindow: ({ env }) => openWebKit(env) });
  });

  afterAll(async () => {
    await orca?.stop();
    await site?.close();
  });

  it('takes a tip and pays once', async () => {
    const { page } = orca;
    await orca.show(orderAddress(site.url, {}));
    await expect
      .poll(() => page.evaluate(`!!document.querySelector('[data-payaloud="amount-field"]')`), patient)
      .toBe(true);
    await page.evaluate(`document.querySelector('.voice-place button').focus()`);
    await orca.waitFor('Speak to me button.');
    await orca.pressInPage('Tab');
    await orca.waitFor('Tip entry.');
    await orca.waitFor('Say it, type it or pick it. Leave it empty, or type 0, for no tip. Total: 24.75 dollars.');
    await orca.waitFor('Focus mode');
    await orca.pressInPage('3', 'period', '5', '0', 'Return');
    await orca.waitFor('Ready to pay heading 2');
    await expect
      .poll(() => page.evaluate(`document.querySelector('[data-part="pay"]')?.getAttribute('aria-disabled')`), patient)
      .toBe(null);
    await orca.pressInPage('Tab');
    await orca.waitFor('Pay $28.25 to Corner Cafe button.');
    await new Promise((resolve) => setTimeout(resolve, deliberateMs));
    await orca.pressInPage('Return');
    await orca.waitFor(/Paid · Corner Cafe, Checkout$/);
    expect(await page.evaluate(`document.querySelector('main').innerText`)).toMatch(
      /Paid 28\.25 dollars to Corner Cafe/,
    );
  });

  it('has what the notes say', async () => {
    const probed = await serveProbed();
    await orca.page.goto(probed.url);
    await orca.page.click('#begin');
    await expectColumns({ WebKit: await probeAll(orca.page) });
    probed.close();
  });

  it('is told of no message in a live region', async () => {
    await orca.show(
      'data:text/html,<title>Bare</title><button>One</button><div role="status"></div><div role="alert"></div>',
    );
    orca.clear();
    await orca.page.evaluate(
      `document.querySelectorAll('div').forEach((region) => { region.textContent = 'Message'; })`,
    );
    await orca.pressInPage('Tab');
    await orca.waitFor('One button.');
    expect(orca.texts().filter((text) => text.includes('Message'))).toEqual([]);
  });
});
