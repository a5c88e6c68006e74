import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { createApp, freePort, run } from './frameworks/freshApp';
import { serveFolder } from './frameworks/serveFolder';
import { storybookApp, storybookDependencies } from './frameworks/storybookApp';
import { packPackage } from './packPackage';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(root, 'test/visual/output');
const folder = mkdtempSync(join(tmpdir(), 'payaloud-storybook-'));
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED a fresh Storybook: needs chromium');

let browser: Browser;
let page: Page;
let stop = () => {};

describe.skipIf(!hasChromium)('the addon in a fresh Storybook with somebody else’s component', () => {
  beforeAll(async () => {
    const tarballs = ['core', 'browser', 'testing', 'storybook-addon'].map((name) => packPackage(name, folder));
    const app = join(folder, 'app');
    createApp(app, storybookApp, [...tarballs, ...storybookDependencies]);
    run(app, 'npx', ['storybook', 'build', '--quiet']);
    const port = await freePort();
    stop = await serveFolder(join(app, 'storybook-static'), port, null);
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://127.0.0.1:${port}/?path=/story/coupon--redeem`);
  });

  afterAll(async () => {
    await browser?.close();
    stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the timeline, and flags the planted fault in the panel and in the sidebar', async () => {
    await page.getByRole('tab', { name: /^Listen/ }).click();
    const story = page.frameLocator('#storybook-preview-iframe');
    await story.getByRole('textbox', { name: 'Coupon' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    const panel = page.locator('[data-listen-panel]');
    await panel.getByRole('heading', { name: 'To do: mounted with text' }).waitFor();
    const lines = (await panel.getByRole('listitem').allInnerTexts()).map((line) => line.replace(/\s+/g, ' '));
    expect(lines).toEqual([
      expect.stringMatching(/To do: mounted with text.*Coupon redeemed/),
      expect.stringContaining('Focus: Coupon, textbox'),
      expect.stringContaining('Pressed: Tab'),
      expect.stringContaining('Focus: Redeem, button'),
      expect.stringContaining('Pressed: Enter, on Redeem'),
      expect.stringMatching(/Announced: Coupon redeemed.*came with its text/),
    ]);
    const status = page.locator('[data-item-id="coupon--redeem"]').getByRole('button');
    expect(await status.getAttribute('aria-label')).toBe('Test status: Warning');
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, 'fresh-storybook.png') });
  });
});
