import { existsSync } from 'node:fs';
import { createSpeechRecorder, type SpeechRecorder } from '@payaloud/testing/node';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { createEarDriver, type EarDriver } from './support/earDriver';

const libraries = ['/usr/lib/x86_64-linux-gnu/libspeechd.so.2', '/usr/lib/aarch64-linux-gnu/libspeechd.so.2'];
const hasLibrary = libraries.some((path) => existsSync(path)) && existsSync(chromiumPath);
if (!hasLibrary)
  console.warn(
    'SKIPPED a checkout by page speech: needs chromium and libspeechd2 (apt-get install chromium libspeechd2)',
  );

describe.skipIf(!hasLibrary)('a checkout by keyboard, of which the payer knows what the page says', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let recorder: SpeechRecorder;
  let browser: Browser;
  let page: Page;
  let payer: EarDriver;

  beforeAll(async () => {
    site = await servePage('self-voiced-checkout.tsx');
  });

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    recorder = await createSpeechRecorder({ msPerCharacter: 2 });
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [...chromiumArgs, '--enable-speech-dispatcher'],
      env: { ...process.env, ...recorder.env },
    });
  });

  afterEach(async () => {
    await browser?.close();
    await recorder?.stop();
  });

  async function open(query = '') {
    page = await browser.newPage();
    await page.goto(`${site.url}${query}`);
    await page.waitForFunction(() => 'checkout' in window);
    payer = createEarDriver(page.keyboard, recorder);
  }

  /** The first control of the page: a press of Tab and Enter, before anything can be heard. */
  async function startVoice() {
    await payer.press('Tab');
    await payer.press('Enter');
    await payer.hear('This page speaks now.');
    await payer.hear('Press Tab to move on, and Control to stop the voice.');
    await payer.hear('Turn the page voice off, button');
  }

  async function typeTip() {
    await payer.tabTo(/^Tip, edit/);
    for (const [key, word] of [
      ['2', '2'],
      ['3', '3'],
      ['.', 'point'],
      ['5', '5'],
    ] as const) {
      await payer.press(key);
      await payer.hear(word);
    }
    await payer.press('Enter');
    await payer.hear('twenty-three dollars and fifty cents');
  }

  const pay = 'Pay twenty-three dollars and fifty cents to Blue Bottle, button';
  const charges = () => page.evaluate(() => window.checkout.charges().length);
  /** No sign that a voice would spell or skip, and nothing said twice in a row. */
  function expectWordsSaidOnce() {
    const heard = payer.heard();
    expect(heard.filter((text) => !/^[\p{L}\p{N}\s.,:?'’“”-]+$/u.test(text))).toEqual([]);
    expect(heard.filter((text, index) => text === heard[index - 1])).toEqual([]);
    expect(new Set(recorder.speech.map(({ client }) => client)).size).toBe(1);
  }

  it('pays where others may hear: details are told when asked for, and the outcome again', async () => {
    await open();
    await startVoice();
    await typeTip();
    await payer.hear('To pay.');
    await payer.hear('Press repeat to hear the details.');
    await payer.tabTo(/^Hear the amount, button$/);
    await payer.press('Enter');
    await payer.hear('To pay twenty-three dollars and fifty cents to Blue Bottle.');
    await payer.hear('Nothing is paid yet.');
    await payer.tabTo(/^Pay, button$/);
    await payer.press('Enter');
    await payer.hear('Paid.');
    await payer.hear('Press repeat to hear the details.');
    await payer.tabTo(/^Say it again, button$/, 'Shift+Tab');
    await payer.press('Enter');
    await payer.hear('Paid twenty-three dollars and fifty cents to Blue Bottle.');
    expectWordsSaidOnce();
    expect(await charges()).toBe(1);
  });

  it('hears why the bank declined, tries again, and pays once', async () => {
    await open('?declines=1');
    await startVoice();
    await payer.tabTo(/Others may hear, radio button, checked/);
    await payer.press('ArrowDown');
    await payer.hear(/Only I hear, radio button, checked/);
    await payer.tabTo(/^Tip, edit/, 'Shift+Tab');
    await payer.press('Shift+Tab');
    await payer.hear('Stop speaking, button');
    await typeTip();
    await payer.hear('To pay twenty-three dollars and fifty cents to Blue Bottle.');
    await payer.hear('Nothing is paid yet.');
    expect(await payer.tabTo(/^Pay /)).toBe(pay);
    await payer.press('Enter');
    await payer.hear('Declined twenty-three dollars and fifty cents to Blue Bottle.');
    await payer.hear('Nothing was charged.');
    await payer.hear(/funds|money/i);
    expect(await charges()).toBe(0);
    await payer.tabTo(/^Try again, button$/, 'Shift+Tab');
    await payer.press('Enter');
    await payer.hear('To pay twenty-three dollars and fifty cents to Blue Bottle.');
    await payer.hear('Nothing is paid yet.');
    expect(await payer.tabTo(/^Pay /)).toBe(pay);
    await payer.press('Enter');
    await payer.hear('Paid twenty-three dollars and fifty cents to Blue Bottle.');
    expectWordsSaidOnce();
    expect(await charges()).toBe(1);
  });
});
