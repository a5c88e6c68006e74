import { createSpeechRecorder } from '@payaloud/testing/node';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium';
import { burst, type BenchWindow } from './libraries';

export interface SpokenCount {
  /** Different texts that the page voice spoke completely. */
  readonly spoken: number;
  readonly twice: number;
  readonly cut: number;
}

/** Counts how many of `count` texts a page speaks completely if it says them in bursts with its own voice. */
export async function countSpoken(code: string, count: number): Promise<SpokenCount> {
  const recorder = await createSpeechRecorder({ msPerCharacter: 5 });
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...chromiumArgs, '--enable-speech-dispatcher'],
    env: { ...process.env, ...recorder.env },
  });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  await page.mouse.click(100, 100);
  await page.addScriptTag({ type: 'module', content: code });
  await page.waitForFunction(() => 'say' in window);
  await page.evaluate(() => (window as unknown as BenchWindow).ready);
  await page.evaluate(
    async ({ total, size, gapMs, restMs }) => {
      const { say } = window as unknown as BenchWindow;
      for (let i = 0; i < total; i += 1) {
        say(`Message ${i}`);
        await new Promise((resolve) => setTimeout(resolve, i % size === size - 1 ? restMs : gapMs));
      }
      // Wait until the queue is empty, if there is one.
      for (let quiet = 0; quiet < 20; quiet = speechSynthesis.speaking ? 0 : quiet + 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    { total: count, ...burst, restMs: 800 },
  );
  await browser.close();
  const texts = recorder.speech.filter(({ text }) => text.startsWith('Message'));
  const spoken = texts.filter(({ state }) => state === 'spoken').map(({ text }) => text);
  await recorder.stop();
  const different = new Set(spoken).size;
  return { spoken: different, twice: spoken.length - different, cut: texts.length - spoken.length };
}
