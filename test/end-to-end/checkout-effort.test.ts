import { existsSync } from 'node:fs';
import { createSpeechRecorder, type SpeechRecorder } from '@payaloud/testing/node';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { createEffortPayer, type EffortPayer } from './support/checkoutEffort';
import { serveExample, type ServedExample } from './support/serveExample';

const libraries = ['/usr/lib/x86_64-linux-gnu/libspeechd.so.2', '/usr/lib/aarch64-linux-gnu/libspeechd.so.2'];
const hasLibrary = libraries.some((path) => existsSync(path));

/** From the tip to "Paid", with Enter in the fields. Ten of the keys are typed characters. */
async function payByEnter(payer: EffortPayer, heard: () => Promise<readonly string[]>) {
  await payer.tabTo(/^Tip\b/);
  await payer.press('3', '.', '5', '0', 'Enter');
  const code = await until(heard, /Text message from your bank/);
  await payer.tabTo(/^Code\b/);
  await payer.press(...(code.match(/\d/g) ?? []), 'Enter');
  await until(heard, /Not paid yet|about to pay/);
  await payer.tabTo(/^Pay /);
  await payer.press('Enter');
  await until(heard, /^Paid\b/);
}

async function until(heard: () => Promise<readonly string[]>, words: RegExp): Promise<string> {
  const end = performance.now() + 20_000;
  for (;;) {
    const texts = await heard();
    const found = texts.find((text) => words.test(text));
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`never heard ${String(words)}; heard:\n${texts.join('\n')}`);
  }
}

/** The page voice. A screen reader's effort is measured in `test/screen-reader/effort`. */
describe.skipIf(!existsSync(chromiumPath))('the effort of the example checkout', () => {
  let site: ServedExample;
  let browser: Browser | undefined;
  let recorder: SpeechRecorder | undefined;

  beforeAll(async () => {
    site = await serveExample();
  });

  afterEach(async () => {
    await browser?.close();
    await recorder?.stop();
    browser = undefined;
    recorder = undefined;
  });

  afterAll(() => site?.close());

  async function open(running: Browser): Promise<Page> {
    const page = await running.newPage({ locale: 'en-US' });
    await page.goto(site.url);
    await page.getByRole('textbox', { name: 'Tip' }).waitFor();
    return page;
  }

  it.skipIf(!hasLibrary)(
    'takes the page voice 22 keys, and names the total two to four times',
    async () => {
      recorder = await createSpeechRecorder({ msPerCharacter: 2 });
      const { speech, env } = recorder;
      browser = await chromium.launch({
        executablePath: chromiumPath,
        args: [...chromiumArgs, '--enable-speech-dispatcher'],
        env: { ...process.env, ...env },
      });
      const page = await open(browser);
      const hear = async () => {
        // Nothing more is said once a message could have followed the focus and no text is being spoken.
        for (let said = -1; said !== speech.length || speech.some(({ state }) => /queued|begun/.test(state));) {
          said = speech.length;
          await page.waitForTimeout(400);
        }
        return speech.filter(({ state, text }) => state === 'spoken' && text !== '').map(({ text }) => text);
      };
      const payer = createEffortPayer({
        hear,
        press: async (key) => {
          await hear();
          await page.keyboard.press(key);
        },
      });
      await payer.press('Tab', 'Enter');
      await payer.tabTo(/Only I can hear/);
      await payer.press('Enter');
      await payByEnter(payer, hear);
      const { keys, heard } = await payer.effort();
      expect(keys, heard.join('\n')).toBeLessThanOrEqual(22);
      const totals = heard.filter((text) => text.includes('twenty-eight dollars and twenty-five cents')).length;
      expect(totals, heard.join('\n')).toBeGreaterThanOrEqual(2);
      expect(totals, heard.join('\n')).toBeLessThanOrEqual(4);
    },
    120_000,
  );
});
