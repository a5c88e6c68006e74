import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import type { SpeechRecorder } from '@payaloud/testing/node';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SelfVoicedVoicePage } from './pages/self-voiced-voice';
import { servePage, type ServedPage } from './servePage';
import { createListeningPayer, type ListeningPayer } from './support/listeningPayer';
import { canSpeak, sharedVoicedChromium, untilSilent, warnWithoutVoice } from './support/voicedChromium';

declare const page: SelfVoicedVoicePage;

warnWithoutVoice('a voice by page speech');

const { identity } = en.sentences;
/** The state of the prompt's button, once the microphone has closed. */
const closed = 'not pressed';
/** The voice speaks a text sentence by sentence. */
const sentencesOf = (text: string) => text.split(/(?<=[.?]) /);
const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** In ms. This voice is faster than any payer hears, and a press within half a second of new digits is early. */
const settledMs = 600;
/** In ms. The payer takes a breath before the digits; anything that the page then says, the microphone hears. */
const breathMs = 400;

describe.skipIf(!canSpeak)('a voice by keyboard and page voice alone', () => {
  let site: ServedPage;
  let recorder: SpeechRecorder;
  let tab: Page;
  let payer: ListeningPayer;

  beforeAll(async () => {
    site = await servePage('self-voiced-voice.tsx');
  });

  afterAll(() => site?.close());

  beforeEach(async () => {
    const voiced = await sharedVoicedChromium(2);
    recorder = voiced.recorder;
    tab = await voiced.browser.newPage();
    await tab.clock.install();
    // The payer has answered in an earlier visit.
    await tab.addInitScript(() => localStorage.setItem('payaloud.preferences', '{"privacy":"private"}'));
    await tab.goto(site.url);
    await tab.waitForFunction(() => 'page' in window);
    payer = createListeningPayer(tab, recorder, () => tab.waitForFunction(() => page.isSilent()));
  });

  afterEach(() => tab.close());

  const isOpen = () => tab.evaluate(() => page.isMicrophoneOpen());

  /** The prompt that has the focus, as it is said. */
  async function prompt(): Promise<string> {
    const shown = await tab.locator('[data-part="voice-talk"]:focus').innerText();
    const digits = (shown.match(/\d/g) ?? []).map((digit) => names[Number(digit)] ?? '');
    return `${voice.check.say(digits)}, button, ${closed}`;
  }

  /** Presses the prompt's button, which was heard, and says the digits. Returns what the page said up to then. */
  async function answer(): Promise<readonly string[]> {
    const from = recorder.speech.length;
    await tab.clock.runFor(settledMs);
    await payer.press('Enter');
    await expect.poll(isOpen).toBe(true);
    await tab.clock.runFor(breathMs);
    await untilSilent(tab);
    const said = recorder.speech.slice(from).map(({ text }) => text);
    await tab.evaluate(() => page.sayDigits());
    await expect.poll(isOpen).toBe(false);
    return said;
  }

  it('says each prompt once, nothing while the microphone is open, and the outcome', async () => {
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await payer.hear('Turn the page voice off, button');
    const from = payer.heard().length;
    await payer.tabTo(/^Use my voice/);
    await payer.press('Enter');
    await payer.hear(/^Say /);
    const first = await prompt();
    expect(await answer()).toEqual([]);
    await payer.hear(/^Say /);
    const second = await prompt();
    expect(await answer()).toEqual([]);
    const outcome = sentencesOf(identity.confirmed('voice', 'twenty-three dollars and fifty cents', 'Blue Bottle'));
    await payer.hear(outcome.at(-1) ?? '');

    const log = payer.heard().slice(from);
    expect(log.filter((text) => text !== closed)).toEqual([
      'Stop speaking, button',
      'Code to pay twenty-three dollars and fifty cents to Blue Bottle, edit, empty, You can paste it.',
      'Send this code, button',
      `${identity.methods.voice}, button`,
      first,
      ...sentencesOf(voice.check.noMatch(4)),
      second,
      ...outcome,
    ]);
    // Once after each answer at most: a match may take the button away before.
    expect(log.filter((text) => text === closed).length).toBeLessThanOrEqual(2);
    expect(new Set(recorder.speech.map(({ client }) => client)).size).toBe(1);
    expect(recorder.speech.filter(({ state }) => state === 'cancelled')).toEqual([]);
  });
});
