import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { chromiumPath } from '../../../scripts/chromium';
import { servePage, type ServedPage } from '../servePage';
import { launchTalkingBrowser, type TalkingBrowser } from './fakeMicrophone';
import { localSpeechAssets } from './localSpeechAssets';
import { hasSpeechTools } from './speechWav';

/** A Chromium tab that may use the microphone, on a page served with the English model. */
export interface TalkingPage extends Omit<TalkingBrowser, 'browser'> {
  readonly tab: Page;
  readonly url: string;
  /** The folder that is served with the page. */
  readonly publicDir: string;
  /** Download size of the model, in bytes. */
  readonly modelBytes: number;
  /** With `down`, the browser can get only what it has cached. */
  setNetwork: ServedPage['setNetwork'];
}

export const canTalk: boolean = hasSpeechTools && existsSync(chromiumPath);

/**
 * @param module a file in `test/end-to-end/pages`.
 * @param files more files to serve with the page, by name.
 * @param moonshine `with`: the folder has Moonshine beside the small model.
 */
export async function openTalkingPage(
  module: string,
  files: Readonly<Record<string, string>> = {},
  moonshine: 'with' | 'without' = 'without',
): Promise<TalkingPage> {
  const assets = await localSpeechAssets(files, moonshine);
  const site = await servePage(module, { publicDir: assets.folder });
  const { browser, ...microphone } = await launchTalkingBrowser();
  const context = await browser.newContext({ permissions: ['microphone'] });
  const tab = await context.newPage();
  await tab.goto(site.url);
  return {
    ...microphone,
    tab,
    url: site.url,
    publicDir: assets.folder,
    modelBytes: assets.bytes,
    setNetwork: (state) => site.setNetwork(state),
    async close() {
      await microphone.close();
      await site.close();
    },
  };
}
