import { fractionDigits } from '@payaloud/core/money';
import { createSpeechRecorder, type SpeechRecorder } from '@payaloud/testing/node';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyLanguage } from '../../packages/core/src/languages/test-support/everyLanguage';
import { rowsOf, type LanguageRows } from '../../packages/core/src/languages/test-support/languageRows';
import { servePage } from './servePage';
import { createListeningPayer, type ListeningPayer } from './support/listeningPayer';
import { canSpeak, launchFor, warnWithoutVoice } from './support/voicedChromium';

warnWithoutVoice('a checkout in each language');

/**
 * In every language that has a folder, somebody with a keyboard and the page's own voice types an amount, is declined, tries again
 * and pays. The texts that were heard are kept in `transcripts/languages`, for a listener without any other knowledge.
 */
describe.skipIf(!canSpeak)('a checkout by keyboard and page voice', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let recorder: SpeechRecorder;
  let browser: Browser;

  beforeAll(async () => {
    site = await servePage('checkout-in-language.tsx');
    recorder = await createSpeechRecorder({
      msPerCharacter: 2,
      voices: everyLanguage.map(({ tag }) => [`Voice ${tag}`, rowsOf(tag).locales[0]![0], 'none'] as const),
    });
    browser = await launchFor(recorder);
  });

  afterAll(async () => {
    await browser?.close();
    await recorder?.stop();
    await site?.close();
  });

  it.each(everyLanguage)('in $tag: is declined, tries again and pays once', async (language) => {
    const { tag, sentences } = language;
    const { announced, locales } = rowsOf(tag);
    const [locale] = locales[0]!;
    const page = await browser.newPage();
    const query = {
      tag,
      locale,
      currency: announced.amount.currency,
      payee: announced.payee,
      label: sentences.checkout.total,
    };
    await page.clock.install();
    await page.goto(`${site.url}?${new URLSearchParams(query).toString()}`);
    await page.waitForFunction(() => 'checkout' in window);
    recorder.clear();
    const payer = createListeningPayer(page, recorder, () => page.waitForFunction(() => window.checkout.isSilent()));

    await payer.press('Tab');
    await payer.press('Enter');
    await tabToPart(page, payer, 'private');
    await payer.press('Enter');
    await tabToPart(page, payer, 'input');
    await payer.type(typedIn(locale, announced.amount));
    await payer.press('Enter');
    await payPartly(page, payer);
    await page.waitForSelector('[data-part="retry"]');
    expect(await chargesIn(page)).toBe(0);
    await tabToPart(page, payer, 'retry', 'Shift+Tab');
    await payer.press('Enter');
    await payPartly(page, payer);
    const before = payer.heard().length;
    await expect.poll(() => payer.heard().slice(before)).toContainEqual(expect.stringContaining(announced.inWords));
    expect(await chargesIn(page)).toBe(1);

    // Up to the amount that was paid: the reference behind it differs from run to run.
    const heard = payer.heard().slice(0, payer.heard().findLastIndex((text) => text.includes(announced.inWords)) + 1);
    // A typed digit is heard as it is typed.
    expect(heard.filter((text) => text.length > 1 && /[\p{N}\p{S}]/u.test(text))).toEqual([]);
    await page.close();
    await expect(`${heard.join('\n')}\n`).toMatchFileSnapshot(`transcripts/languages/${tag}.txt`);
  });
});

async function payPartly(page: Page, payer: ListeningPayer) {
  await tabToPart(page, payer, 'pay');
  await payer.press('Enter');
}

/** Tab until the part has the focus. */
async function tabToPart(page: Page, payer: ListeningPayer, part: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < 20; presses += 1) {
    await payer.press(key);
    if (await page.evaluate((name) => (document.activeElement as HTMLElement).dataset.part === name, part)) return;
  }
  throw new Error(`${key} does not lead to ${part}; heard:\n${payer.heard().join('\n')}`);
}

function chargesIn(page: Page): Promise<number> {
  return page.evaluate(() => window.checkout.charges().length);
}

/** The amount as somebody in the locale types it, in Latin digits. */
function typedIn(locale: string, { minorUnits, currency }: LanguageRows['announced']['amount']): string {
  const digits = fractionDigits(currency);
  const options = { useGrouping: false, minimumFractionDigits: digits, numberingSystem: 'latn' } as const;
  return new Intl.NumberFormat(locale, options).format(minorUnits / 10 ** digits);
}
