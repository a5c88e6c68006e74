import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { buildStorybook, serveStorybook } from './builtStorybook';

const entries = buildStorybook();
let browser: Browser;
let server: PreviewServer;
let page: Page;

beforeAll(async () => {
  server = await serveStorybook();
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const addressOf = (path: string) => `${server.resolvedUrls?.local[0]}${path}`;

describe('Storybook', () => {
  it('opens on an introduction', async () => {
    await page.goto(addressOf(''));
    await page.waitForURL(/path=\/docs\/introduction--docs/);
    await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { name: 'Payaloud', level: 1 }).waitFor();
  });

  it('has an introduction whose links lead to stories and guides', () => {
    const text = readFileSync(new URL('../../stories/Introduction.mdx', import.meta.url), 'utf8');
    const linked = [...text.matchAll(/\?path=\/(?:story|docs)\/([^)]+)/g)].map(([, id]) => id);
    expect(linked.length).toBeGreaterThan(10);
    expect(linked.filter((id) => !entries.some((entry) => entry.id === id))).toEqual([]);
  });

  it('has a page for each guide, whose links to other guides lead to their pages', async () => {
    const guides = readdirSync(new URL('../../docs', import.meta.url)).filter((name) => name.endsWith('.md'));
    const titles = guides.map((name) => {
      const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
      return `Guides/${/^# (.*)/.exec(text)?.[1]}`;
    });
    const pages = entries.filter(({ title }) => title.startsWith('Guides/'));
    expect(pages.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
    for (const { id } of pages) {
      await page.goto(addressOf(`iframe.html?id=${id}&viewMode=docs`));
      await page.getByRole('heading', { level: 1 }).waitFor();
      const links = await page
        .locator('a[href*="?path="]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const broken = links.filter((link) => !entries.some((entry) => link === `?path=/docs/${entry.id}`));
      expect(broken, id).toEqual([]);
    }
  });

  it('has the options of a hook, and the code of a story', async () => {
    await page.goto(addressOf('iframe.html?id=hooks-usepayment--docs&viewMode=docs'));
    const row = page.getByRole('row').filter({ hasText: 'timeoutMs' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Timeout of a reply.*number.*30,000/s);
    const code = page.getByRole('group').filter({ hasText: 'Show code of Review' });
    await code.locator('summary').click();
    await code.getByText('payerIn').first().waitFor();
  });

  it('has a table of props with types, defaults and descriptions', async () => {
    await page.goto(addressOf('iframe.html?id=amountfield--docs&viewMode=docs'));
    const table = page.getByRole('table').first();
    const row = table.getByRole('row').filter({ hasText: 'pauseMs' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Length of the pause.*number.*the payer's preference/s);
    // Props that React declares for every element are left out.
    expect(await table.getByRole('row').count()).toBeLessThan(40);
  });

  // Two short pages. `stories.test.ts` plays every story.
  it.each(['languages-français', 'amountfield-in-a-page'])(
    'shows each state of %s as it is named',
    { timeout: 300_000 },
    async (component) => {
      const states = entries.filter(({ id, type }) => type === 'story' && id.startsWith(`${component}--`));
      await page.goto(addressOf(`iframe.html?id=${component}--docs&viewMode=docs`));
      for (const { id } of states) {
        const state = page.locator(`[data-state="${id}"]`);
        await state.scrollIntoViewIfNeeded();
        await page.locator(`[data-state="${id}"][data-shown="yes"]`).waitFor({ timeout: 60_000 });
        expect(await state.getByRole('note').allInnerTexts(), id).toEqual([]);
      }
      expect(await page.locator('[data-shown="yes"]').count()).toBe(states.length);
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
      // Tab comes to no button of a picture.
      for (let stop = 0; stop < 3 * states.length; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
      }
    },
  );

  it('shows the end of a payment that only a press reaches', { timeout: 60_000 }, async () => {
    await page.goto(addressOf('iframe.html?id=hooks-usepayment--docs&viewMode=docs'));
    const state = page.locator('[data-state="hooks-usepayment--paid"]');
    await state.scrollIntoViewIfNeeded();
    await state.frameLocator('iframe').locator('section[data-status="succeeded"]').waitFor({ timeout: 50_000 });
  });
});
