import type { RecordedSpeech, SpeechRecorder } from '@payaloud/testing/node';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** A payer with a keyboard who knows the page only by its speech. Nothing here reads the document. */
export interface ListeningPayer {
  /** Phrases heard to their end, in order. */
  heard(): readonly string[];
  /** Number of keys pressed so far. */
  keys(): number;
  /** Waits for a matching phrase after the previous match. */
  hear(words: string | RegExp): Promise<string>;
  press(key: string): Promise<void>;
  /** Types a text, and hears each character before the next. */
  type(text: string): Promise<void>;
  /** Presses Tab or Shift+Tab and listens after each press, until a phrase matches. */
  tabTo(words: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<string>;
}

const maxTabs = 60;
const deliberateMs = 600;

/**
 * Needs a page whose clock is installed.
 *
 * @param whenSilent resolves when the page has finished speaking. The recorder learns of a phrase's end before the page
 * does. A key pressed in between, faster than any hand, would cut off a phrase that was heard in full.
 */
export function createListeningPayer(
  { keyboard, clock }: Pick<Page, 'keyboard' | 'clock'>,
  recorder: SpeechRecorder,
  whenSilent: () => Promise<unknown>,
): ListeningPayer {
  let next = 0;
  let keys = 0;

  async function until(fits: (text: string) => boolean, what: string): Promise<string> {
    let place = -1;
    const look = () => {
      place = recorder.speech.findIndex((one, index) => index >= next && wasHeard(one) && fits(one.text));
      return place;
    };
    await expect
      .poll(look, { interval: 10 })
      .not.toBe(-1)
      .catch(() => {
        throw new Error(`never heard ${what}; heard:\n${transcript(recorder.speech)}`);
      });
    next = place + 1;
    return recorder.speech[place]?.text ?? '';
  }

  async function press(key: string) {
    await whenSilent();
    // Nobody presses Enter within half a second. Buttons that commit the payer answer such a press in words.
    if (key === 'Enter') await clock.runFor(deliberateMs);
    keys += 1;
    await keyboard.press(key);
  }

  /** Presses a key, and returns the next phrase. Those spoken before do not count. */
  async function pressAndHear(key: string, what: string): Promise<string> {
    await whenSilent();
    next = recorder.speech.length;
    keys += 1;
    await keyboard.press(key);
    return until(() => true, `anything after ${key}${what}`);
  }

  const payer: ListeningPayer = {
    heard: () => recorder.speech.filter(wasHeard).map(({ text }) => text),
    keys: () => keys,
    hear: (words) => until((text) => (typeof words === 'string' ? text === words : words.test(text)), String(words)),
    press,
    async type(text) {
      for (const key of text) await pressAndHear(key, '');
    },
    async tabTo(words, key = 'Tab') {
      for (let presses = 0; presses < maxTabs; presses += 1) {
        const first = await pressAndHear(key, `, on the way to ${String(words)}`);
        if (words.test(first)) return first;
        // A name with a question in it comes in two phrases.
        await whenSilent();
        const rest = recorder.speech.slice(next).find((one) => wasHeard(one) && words.test(one.text));
        if (rest) return rest.text;
      }
      throw new Error(`${key} does not lead to ${String(words)}; heard:\n${transcript(recorder.speech)}`);
    },
  };
  return payer;
}

function wasHeard({ state, text }: RecordedSpeech): boolean {
  return text !== '' && state === 'spoken';
}

function transcript(speech: readonly RecordedSpeech[]): string {
  return speech.map(({ at, state, text }) => `  ${Math.round(at)} ms ${state}: ${text}`).join('\n');
}
