import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { launchTalkingBrowser, type TalkingBrowser } from './support/fakeMicrophone';
import { localSpeechAssets } from './support/localSpeechAssets';
import { hasSpeechTools, warnWithoutSpeechTools } from './support/speechWav';

warnWithoutSpeechTools('an amount and a yes in real speech');
const canRun = hasSpeechTools && existsSync(chromiumPath);

describe.skipIf(!canRun)('AmountField in Chromium', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let talking: TalkingBrowser;
  let tab: Page;

  beforeAll(async () => {
    const assets = await localSpeechAssets();
    site = await servePage('amount-field.tsx', { publicDir: assets.folder });
    talking = await launchTalkingBrowser();
    const context = await talking.browser.newContext({ permissions: ['microphone'] });
    tab = await context.newPage();
  }, 120_000);

  afterAll(async () => {
    await talking?.close();
    await site?.close();
  });

  async function status(wanted: string) {
    try {
      await tab.locator(`[data-payaloud="amount-field"][data-status="${wanted}"]`).waitFor({ timeout: 15_000 });
    } catch {
      throw new Error(`never ${wanted}; the field shows: ${await tab.locator('[data-payaloud]').innerText()}`);
    }
  }

  it('takes an amount typed by real keys, and the form posts it', async () => {
    await tab.goto(`${site.url}?speech=off`);
    await tab.getByRole('textbox', { name: 'Tip' }).focus();
    await tab.keyboard.type('23.5');
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.title()).toBe('Posted 23.50');
  });

  it('sends nothing while the required amount is missing, and moves the focus to it', async () => {
    await tab.goto(`${site.url}?speech=off`);
    await tab.getByRole('button', { name: 'Continue' }).press('Enter');
    const input = tab.getByRole('textbox', { name: 'Tip' });
    await expect.poll(() => input.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(await tab.title()).toBe('Payaloud');
  });

  it('holds a dialog in real speech: an amount is said, read back, and a spoken yes accepts it', async () => {
    await tab.goto(site.url);
    const talk = tab.getByRole('button', { name: 'Say the amount' });
    await talk.press('Enter');
    await tab.getByRole('button', { name: /^Download [\d.]+ MB$/ }).press('Enter');
    await status('idle');

    talking.say('twelve dollars');
    await talk.press('Enter');
    await status('listening');
    await status('confirming');
    talking.say('yes');
    await tab.getByRole('button', { name: 'Accept twelve dollars' }).waitFor();
    expect(await tab.locator('input[name=tip]').inputValue()).toBe('');

    await status('idle');
    expect(await tab.locator('input[name=tip]').inputValue()).toBe('12.00');
    await tab.getByRole('button', { name: 'Continue' }).press('Enter');
    await expect.poll(() => tab.title()).toBe('Posted 12.00');
  }, 120_000);
});
