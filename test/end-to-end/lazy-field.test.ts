import { existsSync } from 'node:fs';
import { en } from '@payaloud/core/languages/en';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { holdRequests, refuseRequests } from './support/faultyNetwork';
import { factsWithoutAmounts } from '@payaloud/core/amount-entry';

const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED an amount field whose speech loads later: needs chromium');

const speech = /\/microphone\/speech\.ts/;
const say = en.sentences.amountEntry;
const failed = say.problem('download-failed', factsWithoutAmounts('USD'));

describe.skipIf(!hasChromium)('the field of README, in Chromium', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let partSite: typeof site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await servePage('lazy-field.tsx');
    partSite = await servePage('lazy-field-part.tsx');
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await partSite?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
  });

  afterEach(() => page.close());

  const input = () => page.getByRole('textbox', { name: 'Tip' });
  const talk = () => page.getByRole('button', { name: say.talk });
  const said = () => page.evaluate(() => window.lazyField.said());
  const starts = () => page.evaluate(() => window.lazyField.starts());
  const status = () => page.locator('[data-payaloud="amount-field"]').getAttribute('data-status');
  const description = () =>
    talk().evaluate((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent);

  async function open(query = '', url = site.url) {
    await page.goto(`${url}${query}`);
    await page.waitForFunction(() => 'lazyField' in window);
    await input().waitFor();
  }

  async function typeAnAmount() {
    await input().fill('7.5');
    await input().press('Tab');
    await expect.poll(() => page.locator('input[name=tip]').inputValue()).toBe('7.50');
    await expect.poll(said).toContain('seven dollars and fifty cents');
  }

  it('slow: is typed into meanwhile; the talk button says why it waits', async () => {
    const network = await holdRequests(page, speech);
    await open();
    await expect.poll(() => network.requests).toBe(1);
    expect(await talk().getAttribute('aria-disabled')).toBe('true');
    expect(await talk().isDisabled()).toBe(true);
    expect(await description()).toBe(say.speechLoading);
    await typeAnAmount();
    network.letGo();
    await expect.poll(() => talk().getAttribute('aria-disabled')).toBeNull();
    expect(await talk().getAttribute('aria-describedby')).toBeNull();
    expect(await said()).toEqual(['seven dollars and fifty cents']);
  });

  it('slow: a press is answered at once, keeps the focus, and asks for another press later', async () => {
    const network = await holdRequests(page, speech);
    await open();
    await talk().focus();
    await page.keyboard.press('Enter');
    await expect.poll(said).toEqual([say.speechLoading]);
    expect(await page.locator('[data-part="prompt"]').textContent()).toBe(say.speechLoading);
    network.letGo();
    await expect.poll(said).toEqual([say.speechLoading, say.downloaded]);
    expect([await starts(), await status(), network.requests]).toEqual([0, 'idle', 1]);
    expect(await talk().evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(status).toBe('confirming');
    expect(await starts()).toBe(1);
  });

  it('in time: the first press opens the microphone', async () => {
    const network = await holdRequests(page, speech);
    await open();
    await talk().focus();
    await page.keyboard.press('Enter');
    network.letGo();
    await expect.poll(status).toBe('confirming');
    expect(await starts()).toBe(1);
    expect(await said()).not.toContain(say.speechLoading);
  });

  it('refused: every press is a problem with its remedy, and the field is typed into', async () => {
    const network = await refuseRequests(page, speech, Number.POSITIVE_INFINITY);
    await open();
    await expect.poll(description).toBe(failed.short);
    expect(await said()).toEqual([]);
    await talk().press('Enter');
    await expect.poll(said).toEqual([`${failed.cause} ${failed.remedy}`]);
    expect(await page.getByRole('button', { name: say.otherWays }).isVisible()).toBe(true);
    await typeAnAmount();
    expect(network.requests).toBeGreaterThan(1);
    expect(await starts()).toBe(0);
  });

  it('refused once: the next key, touch or press brings it', async () => {
    const network = await refuseRequests(page, speech, 1);
    await open();
    await expect.poll(() => network.requests).toBe(1);
    await input().press('Tab');
    await expect.poll(() => network.requests).toBe(2);
    await expect.poll(() => talk().getAttribute('aria-disabled')).toBeNull();
    await talk().press('Enter');
    await expect.poll(status).toBe('confirming');
    expect(network.requests).toBe(2);
  });

  describe.each([
    ['what a payer who talks sees', '', /\/amount-field\/SpokenStage\.tsx/],
    ['the words of a part of a language', 'part', /\/languages\/en\/words\.ts/],
  ] as const)('%s', (_name, language, chunk) => {
    const address = () => (language === 'part' ? partSite : site).url;

    it('slow: the talk button waits, then the next press is understood', async () => {
      const network = await holdRequests(page, chunk);
      await open('', address());
      await expect.poll(() => network.requests).toBe(1);
      await expect.poll(description).toBe(say.speechLoading);
      await talk().press('Enter');
      await expect.poll(said).toEqual([say.speechLoading]);
      expect(await starts()).toBe(0);
      network.letGo();
      await expect.poll(said).toEqual([say.speechLoading, say.downloaded]);
      await talk().press('Enter');
      await expect.poll(status).toBe('confirming');
      await expect
        .poll(() =>
          page
            .getByRole('button', { name: say.accept({ inFigures: '12.00 dollars', inWords: 'twelve dollars' }) })
            .count(),
        )
        .toBe(1);
    });

    it('refused: every press is a problem with its remedy, and every other way is offered', async () => {
      await refuseRequests(page, chunk, Number.POSITIVE_INFINITY);
      await open('', address());
      await expect.poll(description).toBe(failed.short);
      await talk().press('Enter');
      await expect.poll(said).toEqual([`${failed.cause} ${failed.remedy}`]);
      expect(await page.getByRole('button', { name: say.otherWays }).isVisible()).toBe(true);
      await typeAnAmount();
      expect(await starts()).toBe(0);
    });

    it('refused once: the next key, touch or press brings it', async () => {
      const network = await refuseRequests(page, chunk, 1);
      await open('', address());
      await expect.poll(() => network.requests).toBe(1);
      await input().press('Tab');
      await expect.poll(() => talk().getAttribute('aria-disabled')).toBeNull();
      await talk().press('Enter');
      await expect.poll(status).toBe('confirming');
    });
  });

  it('a browser that cannot hear shows no talk button, says why, and loads nothing', async () => {
    const network = await holdRequests(page, speech);
    await open('?support=none');
    await page.waitForTimeout(2_500);
    expect(await talk().count()).toBe(0);
    expect(await page.locator('[data-part="prompt"]').textContent()).toContain(
      say.problem('unsupported', factsWithoutAmounts('USD')).cause,
    );
    expect(network.requests).toBe(0);
  });
});
