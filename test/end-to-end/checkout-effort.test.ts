import { expect, it } from 'vitest';
import { createEffortPayer, type EffortPayer } from './support/checkoutEffort';
import { followRequests } from './support/followRequests';
import { serveExample } from './support/serveExample';
import { canSpeak, sharedVoicedChromium, untilSilent, warnWithoutVoice } from './support/voicedChromium';

warnWithoutVoice('the effort of the example checkout by page speech');

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

/** In ms. A message waits 200 ms after a focus move; later than that nothing more follows a key. */
const settledMs = 400;

/** A screen reader's effort is measured in `test/screen-reader/effort`. */
it.skipIf(!canSpeak)(
  'the example checkout takes the page voice 22 keys, and names the total two to four times',
  async () => {
    const site = await serveExample();
    const { browser, recorder } = await sharedVoicedChromium();
    const page = await browser.newPage({ locale: 'en-US' });
    try {
      await page.clock.install();
      await page.goto(site.url);
      await page.getByRole('textbox', { name: 'Tip' }).waitFor();
      const { speech } = recorder;
      const answered = followRequests(page);
      const hear = async () => {
        for (let said = -1; said !== speech.length;) {
          said = speech.length;
          await answered();
          await page.clock.runFor(settledMs);
          await untilSilent(page);
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
    } finally {
      await page.close();
      await site.close();
    }
  },
);
