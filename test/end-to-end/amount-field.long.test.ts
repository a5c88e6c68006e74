import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { warnWithoutSpeechTools } from './support/speechWav';
import { canTalk, openTalkingPage, type TalkingPage } from './support/talkingPage';
import { en } from '@payaloud/core/languages/en';

warnWithoutSpeechTools('an amount and a yes in real speech');

describe.skipIf(!canTalk)('AmountField in Chromium', () => {
  let talking: TalkingPage;
  let tab: TalkingPage['tab'];

  beforeAll(async () => {
    talking = await openTalkingPage('amount-field.tsx');
    tab = talking.tab;
  }, 120_000);

  afterAll(() => talking?.close());

  async function status(wanted: string) {
    try {
      await tab.locator(`[data-payaloud="amount-field"][data-status="${wanted}"]`).waitFor({ timeout: 30_000 });
    } catch {
      throw new Error(`never ${wanted}; the field shows: ${await tab.locator('[data-payaloud]').innerText()}`);
    }
  }

  it('accepts an amount typed with real keys, and the form posts it', async () => {
    await tab.goto(`${talking.url}?speech=off`);
    await tab.getByRole('textbox', { name: 'Tip' }).focus();
    await tab.keyboard.type('23.5');
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.title()).toBe('Posted 23.50');
  });

  it('does not post without the required amount, and focuses it', async () => {
    await tab.goto(`${talking.url}?speech=off`);
    await tab.getByRole('button', { name: 'Continue' }).press('Enter');
    const input = tab.getByRole('textbox', { name: 'Tip' });
    await expect.poll(() => input.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(await tab.title()).toBe('Payaloud');
  });

  it('hears a spoken amount, reads it back, and accepts a spoken yes', async () => {
    await tab.goto(talking.url);
    // Its code loads after the page. An earlier press may be answered in words.
    const talk = tab.getByRole('button', { name: 'Say the amount', disabled: false });
    await talk.press('Enter');
    await tab.getByRole('button', { name: /^Download [\d.]+ MB$/ }).press('Enter');
    await status('idle');

    // Made now, so that it is there before the field listens for the answer.
    await talking.say('yes');
    await talking.say('twelve dollars');
    await talk.press('Enter');
    await status('confirming');
    await talking.say('yes');
    await tab
      .getByRole('button', {
        name: en.sentences.amountEntry.accept({ inFigures: '12.00 dollars', inWords: 'twelve dollars' }),
      })
      .waitFor();
    expect(await tab.locator('input[name=tip]').inputValue()).toBe('');

    // The field listens once a screen reader can have read the amount back.
    await tab.clock.runFor(5_000);
    await status('idle');
    expect(await tab.locator('input[name=tip]').inputValue()).toBe('12.00');
    await tab.getByRole('button', { name: 'Continue' }).press('Enter');
    await expect.poll(() => tab.title()).toBe('Posted 12.00');
  }, 120_000);
});
