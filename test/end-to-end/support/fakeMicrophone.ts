import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium';
import { pcmWav, speechWav, wordsWav, type Voice } from './speechWav';

/** A Chromium whose microphone hears the test's speech. */
export interface TalkingBrowser {
  readonly browser: Browser;
  /**
   * Sets the sound that the microphone hears at each opening, until the next `say`. Chromium reads the file from its
   * start at every capture, so each turn of a dialog needs a file of its own.
   */
  say(text: string, options?: { voice?: Voice }): void;
  /** The same, word by word with a short pause after each. */
  sayWords(words: readonly string[]): void;
  close(): Promise<void>;
}

export interface PlayingBrowser extends TalkingBrowser {
  /** Like `say`, with a recording: mono, 16 kHz, from -1 to 1. */
  play(pcm: Float32Array): void;
}

export async function launchTalkingBrowser(): Promise<PlayingBrowser> {
  const file = join(mkdtempSync(join(tmpdir(), 'payaloud-microphone-')), 'microphone.wav');
  const say: TalkingBrowser['say'] = (text, options) => speechWav(file, text, { ...options, rate: 48_000, after: 3 });
  say('hello');
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      ...chromiumArgs,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${file}%noloop`,
    ],
  });
  return {
    browser,
    say,
    sayWords: (words) => wordsWav(file, words, 48_000),
    play: (pcm) => pcmWav(file, pcm, 48_000),
    close: () => browser.close(),
  };
}
