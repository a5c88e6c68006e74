import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium';
import { withMicrophone } from './sharedChromium';
import { speechWav, type Voice } from './speechWav';

/**
 * A Chromium whose device itself plays speech, in real time, at each opening. A busy machine causes gaps in it.
 * `giveSound` causes none.
 */
export async function launchTalkingBrowser(text: string, voice: Voice): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-microphone-'));
  const file = join(folder, 'microphone.wav');
  speechWav(file, text, { voice, rate: 48_000, after: 3 });
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...chromiumArgs, ...withMicrophone, `--use-file-for-fake-audio-capture=${file}%noloop`],
  });
  browser.once('disconnected', () => rmSync(folder, { recursive: true }));
  return browser;
}
