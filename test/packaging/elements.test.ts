import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { policyWith, serverApp, vueApp } from './frameworks/elementsApps';
import { createApp, freePort, run, start } from './frameworks/freshApp';
import { serveFolder } from './frameworks/serveFolder';
import { watchPage } from './frameworks/watchPage';
import { pageOfGuide } from './guides';
import { packPackage } from './packPackage';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-elements-'));
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED pages with elements: need chromium');

let tarballs: string[] = [];
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  tarballs = ['core', 'browser', 'elements'].map((name) => packPackage(name, folder));
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!hasChromium)('the packed elements, under a policy of own files and Trusted Types', () => {
  it('work in a page of files, with the folder copied as the readme says', async () => {
    const app = join(folder, 'plain');
    createApp(app, { 'package.json': '{ "private": true }' }, tarballs);
    cpSync(join(app, 'node_modules/@payaloud/elements/dist'), join(app, 'site/payaloud'), { recursive: true });
    writeFileSync(join(app, 'site/index.html'), pageOfGuide('elements', 'tip'));
    const port = await freePort();
    const stop = await serveFolder(join(app, 'site'), port, policyWith('none'));
    try {
      const { page, faults } = await watchPage(browser, `http://127.0.0.1:${port}/`);
      await page.locator('[data-part="talk"]').waitFor();
      await page.getByRole('textbox', { name: 'Tip' }).fill('60');
      await page.keyboard.press('Enter');
      await page.getByText('Enter fifty dollars or less.').first().waitFor();
      await page.getByRole('textbox', { name: 'Tip' }).fill('5');
      await page.keyboard.press('Tab');
      const posted = () =>
        page.evaluate(() => String(new FormData(document.querySelector('form') ?? undefined).get('tip')));
      await expect.poll(posted).toBe('5.00');
      expect(faults).toEqual([]);
      await page.close();
    } finally {
      stop();
    }
  });

  describe('in a page that a server renders', () => {
    let stop = () => {};
    let url = '';

    beforeAll(async () => {
      const app = join(folder, 'server');
      createApp(app, serverApp, tarballs);
      const port = await freePort();
      url = `http://127.0.0.1:${port}/`;
      const env = { PORT: String(port), POLICY: policyWith('none') };
      stop = await start(app, process.execPath, ['server.js'], url, env);
    });
    afterAll(() => stop());

    it('post without script, and show what was wrong with what the payer typed', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(url);
      const tip = page.getByRole('textbox', { name: 'Tip' });
      await tip.fill('12,5');
      await tip.press('Enter');
      await page.getByText('Enter an amount such as').waitFor();
      expect(await tip.inputValue()).toBe('12,5');
      await tip.fill('12.5');
      await tip.press('Enter');
      await page.getByText('Thank you for 12.50.').waitFor();
      await context.close();
    });

    it('refuse in the page with script, and post the decimal string', async () => {
      const { page, faults } = await watchPage(browser, url);
      await page.locator('[data-part="talk"]').waitFor();
      const tip = page.getByRole('textbox', { name: 'Tip' });
      await tip.fill('60');
      await tip.press('Enter');
      await page.getByText('Enter fifty dollars or less.').first().waitFor();
      await tip.fill('5');
      const [request] = await Promise.all([
        page.waitForRequest((sent) => sent.method() === 'POST'),
        tip.press('Enter'),
      ]);
      expect(request.postData()).toBe('tip=5.00');
      await page.getByText('Thank you for 5.00.').waitFor();
      expect(faults).toEqual([]);
      await page.close();
    });
  });

  it('have types in the templates of Vue', () => {
    const app = join(folder, 'vue-types');
    createApp(app, vueApp, [...tarballs, 'vue@3', 'vue-tsc@3', 'typescript@6.0.3']);
    expect(run(app, 'npx', ['vue-tsc'])).toBe('');
  });

  it('work in a Vite app of Vue: attributes, reactive objects, events, and an element that Vue removes', async () => {
    const app = join(folder, 'vue');
    createApp(app, vueApp, [...tarballs, 'vue@3', 'vite@8', '@vitejs/plugin-vue@6']);
    run(app, 'npx', ['vite', 'build']);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const stop = await serveFolder(join(app, 'dist'), port, policyWith('vue'));
    try {
      const { page, faults } = await watchPage(browser, url);
      await page.getByRole('textbox', { name: 'Tip' }).fill('12.5');
      await page.keyboard.press('Enter');
      await page.getByText('Enter five dollars or less.').first().waitFor();
      await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
      await page.getByRole('textbox', { name: 'Tip' }).fill('12.50');
      await page.keyboard.press('Enter');
      await page.getByText('Tip: 12.50').waitFor();
      await page.getByRole('button', { name: 'Leave it out' }).press('Enter');
      await expect.poll(() => page.getByRole('textbox', { name: 'Tip' }).count()).toBe(0);
      const pay = page.getByRole('button', { name: 'Pay $28.25 to Corner Cafe' });
      await expect.poll(() => pay.getAttribute('aria-disabled'), { timeout: 20_000 }).toBeNull();
      await pay.press('Enter');
      await page.getByText('Status: succeeded').waitFor();
      expect(faults).toEqual([]);
      await page.close();
    } finally {
      stop();
    }
  });
});
