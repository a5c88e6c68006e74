import type { RecordedSpeech, SpeechRecorder } from '@payaloud/testing/node';
import type { Page } from 'playwright';

/** A payer with a keyboard who knows of the page only what it says: nothing here reads the document. */
export interface EarDriver {
  /** What was heard to its end, in order. */
  heard(): readonly string[];
  /** The next phrase that fits, after the last one that was waited for. At most 15 s. */
  hear(words: string | RegExp): Promise<string>;
  press(key: string): Promise<void>;
  /** Presses Tab, or back, and listens after each press, until a phrase fits. */
  tabTo(words: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<string>;
}

const patienceMs = 15_000;
const mostTabs = 60;

/**
 * @param whenSilent resolves once the page is through with what it says: the recorder knows of the end of a phrase before
 *   the page does, and a key in between, sooner than any hand, would cut off what was heard in full.
 */
export function createEarDriver(
  keyboard: Page['keyboard'],
  recorder: SpeechRecorder,
  whenSilent: () => Promise<unknown>,
): EarDriver {
  let next = 0;

  async function until(fits: (text: string) => boolean, what: string): Promise<string> {
    const end = performance.now() + patienceMs;
    for (;;) {
      const place = recorder.speech.findIndex((one, index) => index >= next && wasHeard(one) && fits(one.text));
      const found = recorder.speech[place];
      if (found) {
        next = place + 1;
        return found.text;
      }
      if (performance.now() > end) throw new Error(`never heard ${what}; heard:\n${transcript(recorder.speech)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async function press(key: string) {
    await whenSilent();
    await keyboard.press(key);
  }

  const driver: EarDriver = {
    heard: () => recorder.speech.filter(wasHeard).map(({ text }) => text),
    hear: (words) => until((text) => (typeof words === 'string' ? text === words : words.test(text)), String(words)),
    press,
    async tabTo(words, key = 'Tab') {
      for (let presses = 0; presses < mostTabs; presses += 1) {
        await whenSilent();
        // What was said before the press is no answer to it.
        next = recorder.speech.length;
        await keyboard.press(key);
        const text = await until(() => true, `anything after ${key}, on the way to ${String(words)}`);
        if (words.test(text)) return text;
      }
      throw new Error(`${key} does not lead to ${String(words)}; heard:\n${transcript(recorder.speech)}`);
    },
  };
  return driver;
}

function wasHeard({ state, text }: RecordedSpeech): boolean {
  return text !== '' && state === 'spoken';
}

function transcript(speech: readonly RecordedSpeech[]): string {
  return speech.map(({ at, state, text }) => `  ${Math.round(at)} ms ${state}: ${text}`).join('\n');
}
