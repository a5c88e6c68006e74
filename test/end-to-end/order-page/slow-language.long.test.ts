import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { en } from '../../../examples/checkout/src/words/en';
import { ja } from '../../../examples/checkout/src/words/ja';
import { openInEnglish, opening } from '../../../examples/checkout/src/words/opening';
import { listenTo } from '../support/orderPage';
import { createPageTime, stopClock, type PageTime } from '../support/pageTime';
import { serveExample, type ServedExample } from '../support/serveExample';
import { sharedChromium } from '../support/sharedChromium';

/** The file of Japanese. */
const language = /\/ja-[^/]*\.js$/;

describe('the page of an order whose language loads slowly', () => {
  let site: ServedExample;
  let page: Page;
  let time: PageTime;
  let letLanguageCome: () => void;

  beforeAll(async () => {
    site = await serveExample();
  });

  afterEach(() => page?.context().close());

  afterAll(() => site?.close());

  /** Opens the page for a payer who reads Japanese. Its file waits until it is let through. */
  async function open() {
    const waiting = new Promise<void>((resolve) => (letLanguageCome = resolve));
    const context = await (await sharedChromium()).newContext({ locale: 'ja-JP' });
    await stopClock(context);
    page = await context.newPage();
    time = createPageTime(page, language);
    await page.route(language, async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto(`${site.url}?buy=cafe`);
  }

  const heading = () => page.getByRole('heading', { level: 1 });
  const inEnglish = () => page.getByRole('button', { name: openInEnglish });
  const opened = (title: string) => time.untilShown(page.getByRole('heading', { level: 1, name: title }));
  const isHeadingFocused = () => heading().evaluate((h1) => h1 === document.activeElement);

  it('shows the shop at once, tells in that language that it loads, and then opens in it', async () => {
    await open();
    expect(await heading().textContent()).toBe('Corner Cafe');
    const { hear, heard } = await listenTo({ page, ...time });
    await hear(new RegExp(`^${opening.ja ?? ''}$`));
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    await time.untilShown(page.locator('main').getByText(opening.ja ?? '', { exact: true }));
    expect(await heard()).toEqual([opening.ja]);
    letLanguageCome();
    await opened(`Corner Cafe ${ja.title}`);
    expect(await inEnglish().count()).toBe(0);
  });

  it('opens in English if the payer does not want to wait, and stays in it', async () => {
    await open();
    await time.untilShown(inEnglish());
    await inEnglish().press('Enter');
    await opened(`Corner Cafe ${en.title}`);
    await time.eventually(isHeadingFocused).toBe(true);
    const came = page.waitForResponse(language);
    letLanguageCome();
    await (await came).finished();
    await time.untilShown(page.getByRole('textbox', { name: en.tip }));
    await time.pass(2_000);
    expect(await heading().textContent()).toBe(`Corner Cafe ${en.title}`);
  });

  it('moves the focus to the heading if the language comes while the payer is at the button', async () => {
    await open();
    await time.untilShown(inEnglish());
    await inEnglish().focus();
    letLanguageCome();
    await opened(`Corner Cafe ${ja.title}`);
    await time.eventually(isHeadingFocused).toBe(true);
  });
});
