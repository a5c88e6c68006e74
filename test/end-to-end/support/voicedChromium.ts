import { existsSync } from 'node:fs';
import { createSpeechRecorder, type SpeechRecorder } from '@payaloud/testing/node';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium';
import { withMicrophone } from './sharedChromium';

const libraries = ['/usr/lib/x86_64-linux-gnu/libspeechd.so.2', '/usr/lib/aarch64-linux-gnu/libspeechd.so.2'];

/** True if Chromium can speak here. */
export const canSpeak: boolean = libraries.some((path) => existsSync(path)) && existsSync(chromiumPath);

export function warnWithoutVoice(what: string): void {
  if (!canSpeak) console.warn(`SKIPPED ${what}: needs chromium and libspeechd2 (apt-get install chromium libspeechd2)`);
}

/** A Chromium with the recorder that speaks for it, and with a microphone, as `withMicrophone`. */
export interface VoicedChromium {
  readonly recorder: SpeechRecorder;
  readonly browser: Browser;
}

/** One for each language that the example speaks. */
const voices = [
  ['Recorder', 'en-US', 'none'],
  ['Enregistreur', 'fr-FR', 'none'],
  ['录音', 'zh-CN', 'none'],
] as const;

export async function launchVoicedChromium(): Promise<VoicedChromium> {
  const recorder = await createSpeechRecorder({ voices });
  return { recorder, browser: await launchFor(recorder) };
}

/** Another Chromium for the same recorder. */
export function launchFor({ env }: SpeechRecorder): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [...chromiumArgs, ...withMicrophone, '--enable-speech-dispatcher'],
    env: { ...process.env, ...env },
  });
}

let shared: Promise<VoicedChromium> | undefined;

/**
 * One for all files of a worker, as `sharedChromium`. Its recorder has heard nothing.
 *
 * @param msPerCharacter speaking time in ms.
 */
export async function sharedVoicedChromium(msPerCharacter = 0): Promise<VoicedChromium> {
  shared ??= launchVoicedChromium();
  const voiced = await shared;
  voiced.recorder.clear();
  voiced.recorder.setPace(msPerCharacter);
  return voiced;
}

/** In ms. The page voice waits up to 100 ms between two texts (`speakerWith.ts`). */
const gapMs = 200;

/**
 * Resolves once the page is not speaking and has nothing more to say. Chromium says so as soon as `speak` is called. Needs a page
 * whose clock is installed.
 */
export async function untilSilent(page: Page): Promise<void> {
  const isSilent = () => !speechSynthesis.speaking;
  do {
    await page.waitForFunction(isSilent);
    await page.clock.runFor(gapMs);
  } while (!(await page.evaluate(isSilent)));
}
