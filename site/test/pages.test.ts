import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { readPages } from './readSite';
import { serveSite, type ServedSite } from './serveSite';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Looks in which each page is judged. */
const looks = [
  { name: 'light-1280', width: 1280, theme: 'light' },
  { name: 'dark-1280', width: 1280, theme: 'dark' },
  { name: 'light-320', width: 320, theme: 'light' },
  { name: 'dark-320', width: 320, theme: 'dark' },
] as const;
/** Pages whose address fits, for one part of the site. */
const wanted = new RegExp(process.env.PAYALOUD_PAGES ?? '');
/** A folder for a picture of each page in each look. */
const pictures = process.env.PAYALOUD_PICTURES;
const addresses = [...readPages().keys()].filter((address) => address.endsWith('/') && wanted.test(address));

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  if (!existsSync(chromiumPath)) throw new Error('The pages of the site need Chromium.');
  site = await serveSite();
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page with a theme, and collects its errors and its requests to other hosts. */
async function open(context: BrowserContext, address: string) {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(site.host)) faults.push(`asks ${url}`);
  });
  const response = await page.goto(site.host + address);
  return { page, faults, status: response?.status() };
}

async function show(page: Page, { width, theme }: (typeof looks)[number]) {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((chosen) => (document.documentElement.dataset.theme = chosen), theme);
}

/** What axe finds, as "rule: element". */
async function findingsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { readonly axe: typeof Axe };
    const { violations } = await engine.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

describe('each page', () => {
  it.each(addresses)('is clean in axe in every look, fits, and has no error: %s', async (address) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const { page, faults, status } = await open(context, address);
    // Until the script of each example has run.
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    expect(status).toBe(200);
    const found: string[] = [];
    for (const look of looks) {
      await show(page, look);
      found.push(...(await findingsOf(page)).map((finding) => `${look.name}: ${finding}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > look.width) found.push(`${look.name}: ${width} px wide`);
      if (pictures !== undefined) {
        mkdirSync(pictures, { recursive: true });
        const name = `${address.slice(1, -1).replaceAll('/', '-') || 'index'}-${look.name}.png`;
        await page.screenshot({ path: join(pictures, name), fullPage: true });
      }
    }
    await context.close();
    expect([...faults, ...found]).toEqual([]);
  });
});

it('is readable without script: title, navigation and text', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const { page } = await open(context, '/guides/amount/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Take an amount');
  expect(await page.getByRole('link', { name: 'Take a payment' }).first().getAttribute('href')).toBe(
    '/guides/payment/',
  );
  expect(await page.getByText('The example needs JavaScript').isVisible()).toBe(true);
  await context.close();
});
