import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { chromiumPath } from '../../../scripts/chromium';
import { servePage, type ServedPage } from '../servePage';
import { launchTalkingBrowser, type TalkingBrowser } from './fakeMicrophone';
import { localSpeechAssets } from './localSpeechAssets';
import { hasSpeechTools } from './speechWav';

/** A tab of Chromium that may use the microphone, on a page beside which the English model is served. */
export interface TalkingPage extends Omit<TalkingBrowser, 'browser'> {
  readonly tab: Page;
  readonly url: string;
  /** What a payer downloads. */
  readonly modelBytes: number;
  /** `down`: what the browser does not hold, it cannot get any more. */
  setNetwork: ServedPage['setNetwork'];
}

export const canTalk: boolean = hasSpeechTools && existsSync(chromiumPath);

/**
 * @param module of `test/end-to-end/pages`.
 * @param files served beside the page, by name.
 */
export async function openTalkingPage(
  module: string,
  files: Readonly<Record<string, string>> = {},
): Promise<TalkingPage> {
  const assets = await localSpeechAssets(files);
  const site = await servePage(module, { publicDir: assets.folder });
  const { browser, ...microphone } = await launchTalkingBrowser();
  const context = await browser.newContext({ permissions: ['microphone'] });
  const tab = await context.newPage();
  await tab.goto(site.url);
  return {
    ...microphone,
    tab,
    url: site.url,
    modelBytes: assets.bytes,
    setNetwork: (state) => site.setNetwork(state),
    async close() {
      await microphone.close();
      await site.close();
    },
  };
}
