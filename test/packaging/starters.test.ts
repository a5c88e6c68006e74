import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '@payaloud/core/languages/en';
import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { createApp, freePort, run, start } from './frameworks/freshApp';
import { payByKeyboard } from './frameworks/payByKeyboard';
import { payInPage } from './frameworks/payOrder';
import { tabTo } from './frameworks/tabTo';
import { watchPage } from './frameworks/watchPage';
import { packPackage } from './packPackage';
import { downloadOf, starters } from './starters';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-starters-'));
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED the starters of the site: need chromium');

let browser: Browser;
beforeAll(async () => {
  if (hasChromium) browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Installs a download as its readme says, with tarballs instead of the names of our packages. */
function install(name: 'vite' | 'html' | 'server'): string {
  const app = join(folder, name);
  const { packages, dependencies } = starters[name];
  const tarballs = packages.map((one) => packPackage(one, folder));
  createApp(app, downloadOf(name), [...tarballs, ...dependencies]);
  return app;
}

/** The other is `nextApp`, which `frameworks.test.ts` builds and pays in. */
describe.skipIf(!hasChromium)('a starter of the site', () => {
  const stops: (() => void)[] = [];
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  it('with Vite is built and paid in by keyboard', async () => {
    const app = install('vite');
    run(app, 'npx', ['vite', 'build']);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const stop = await start(app, 'npx', ['vite', 'preview', '--host', '127.0.0.1', '--port', `${port}`], url);
    const { faults } = await payByKeyboard(browser, url);
    stop();
    expect(faults).toEqual([]);
  });

  it('with a server of its own gives each browser an order, which is paid by keyboard', async () => {
    const app = install('server');
    run(app, process.execPath, ['migrate.js']);
    run(app, 'npx', ['vite', 'build']);
    const [port, stripePort] = [await freePort(), await freePort()];
    const url = `http://localhost:${port}/`;
    const env = { PORT: `${port}`, STRIPE_PORT: `${stripePort}`, ORIGIN: `http://localhost:${port}` };
    stops.push(await start(app, process.execPath, ['stripe.js'], `http://127.0.0.1:${stripePort}/bank`, env));
    expect(() => run(app, process.execPath, ['stripe.js'], env)).toThrow(`port ${stripePort}: is it taken?`);
    stops.push(await start(app, process.execPath, ['server.js'], url, env));
    const orders = new Set<string>();
    for (const _browser of ['first', 'second']) {
      const context = await browser.newContext({ locale: 'en-US' });
      const { page, faults } = await watchPage(context, url);
      await page.getByRole('heading', { level: 1, name: 'Corner Cafe' }).waitFor();
      // The first card is chosen already.
      await page.getByRole('button', { name: en.sentences.checkout.goOn }).click();
      await payInPage(page, '$23.50');
      orders.add((await (await context.request.get(`${url}order`)).json()).id);
      await context.close();
      expect(faults).toEqual([]);
    }
    expect(orders.size).toBe(2);
  }, 400_000);

  describe('of plain HTML', () => {
    let url = '';
    let stop = () => {};

    beforeAll(async () => {
      const app = install('html');
      const port = await freePort();
      url = `http://127.0.0.1:${port}/`;
      stop = await start(app, process.execPath, ['server.js'], url, { PORT: `${port}` });
    });
    afterAll(() => stop());

    it('posts an exact amount, under a strict policy', async () => {
      const { page, faults } = await watchPage(browser, url);
      await page.locator('payaloud-amount [data-part="talk"], payaloud-amount [data-part="root"]').first().waitFor();
      await tabTo(page, 'input', 'Tip');
      await page.keyboard.type('5');
      await tabTo(page, 'button', 'Send');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Tip: $5.00' }).waitFor();
      await page.close();
      expect(faults).toEqual([]);
    });

    it('takes typed text without script, and shows a refusal with the text and the reason', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(url);
      const tip = page.getByRole('textbox', { name: 'Tip' });
      await tip.fill('60 "é"');
      await tip.press('Enter');
      await page.getByText('Enter an amount such as 5 or 12.50.').waitFor();
      expect(await tip.inputValue()).toBe('60 "é"');
      await tip.fill('60');
      await tip.press('Enter');
      await page.getByText('Enter $50.00 or less.').waitFor();
      expect(await tip.inputValue()).toBe('60');
      await tip.fill('$12,50');
      await tip.press('Enter');
      await page.getByRole('heading', { name: 'Tip: $12.50' }).waitFor();
      await context.close();
    });

    it('answers 404 for an address that it does not know', async () => {
      expect((await fetch(`${url}other`)).status).toBe(404);
      expect((await fetch(`${url}payaloud/other.js`)).status).toBe(404);
    });
  });
});
