import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { chromiumPath } from '../../../scripts/chromium';
import { servePage, type ServedPage } from '../servePage';
import { giveSound, say, type SpokenOptions } from './givenSound';
import { localSpeechAssets } from './localSpeechAssets';
import { sharedChromium } from './sharedChromium';
import { hasSpeechTools } from './speechWav';

/** A Chromium tab whose microphone hears what the test says, on a page served with the English model. */
export interface TalkingPage {
  readonly tab: Page;
  readonly url: string;
  /** Download size of the model, in bytes. */
  readonly modelBytes: number;
  /** With `down`, the browser can get only what it has cached. */
  setNetwork: ServedPage['setNetwork'];
  /** Sets what the microphone of the open page hears at each opening, until the next `say`. A page forgets it when it is left. */
  say(text: string, options?: SpokenOptions): Promise<void>;
  close(): Promise<void>;
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
  const browser = await sharedChromium();
  const context = await browser.newContext({ permissions: ['microphone'] });
  await giveSound(context);
  const tab = await context.newPage();
  // A busy machine recognizes slowly.
  tab.setDefaultTimeout(60_000);
  await tab.goto(site.url);
  return {
    tab,
    url: site.url,
    modelBytes: assets.bytes,
    setNetwork: (state) => site.setNetwork(state),
    say: (text, options) => say(tab, text, options),
    async close() {
      await context.close();
      await site.close();
    },
  };
}
