import { voiceMatchLabel } from '@payaloud/core/internal/confirmation';
import { parseConfirmation } from '@payaloud/core/confirmation';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { gaussianVerifier } from '@payaloud/voiceprint';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConfirmByVoicePage } from './pages/confirm-by-voice';
import { speechPcm, warnWithoutSpeechTools, type Voice } from './support/speechWav';
import { canTalk, openTalkingPage, type TalkingPage } from './support/talkingPage';

warnWithoutSpeechTools('a voice in Chromium');

declare const page: ConfirmByVoicePage;

const { identity: say } = en.sentences;
const { again, noMatch, obstacles } = voice.check;
const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const payer: Voice = 'rms';

/** In ms. A press within half a second of new digits comes before they can have been heard. */
const settledMs = 600;

describe.skipIf(!canTalk)('a voice in Chromium', () => {
  let talking: TalkingPage;
  let tab: TalkingPage['tab'];

  beforeAll(async () => {
    const [opened, template] = await Promise.all([openTalkingPage('confirm-by-voice.tsx'), enrolled()]);
    talking = opened;
    tab = talking.tab;
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate((voice) => page.keep(voice), template);
  }, 120_000);

  afterAll(() => talking?.close());

  /** Presses the button that has the focus, once its words can have been heard. */
  async function press(): Promise<void> {
    const button = tab.locator('[data-part="voice-talk"]:focus');
    await button.waitFor();
    await tab.clock.runFor(settledMs);
    await button.press('Enter');
  }

  /** Says the digits of the prompt that has the focus. */
  async function answer(by: Voice): Promise<void> {
    const name = await tab
      .locator('[data-part="voice-check"][data-status="prompt"] [data-part="voice-talk"]:focus')
      .innerText();
    const digits = (name.match(/\d/g) ?? []).map((digit) => names[Number(digit)]).join(' ');
    await talking.say(digits, { voice: by });
    await press();
  }

  beforeEach(async () => {
    await tab.evaluate(() => localStorage.clear());
    await tab.reload();
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate(() => page.open());
    await tab.getByRole('button', { name: say.methods.voice }).press('Enter');
  });

  const replies = (text: string) => tab.locator('[data-part="voice-reply"]', { hasText: text }).waitFor();
  const misses = () => tab.evaluate(() => localStorage.getItem('payaloud-voice'));

  it('confirms with the signature of the device key, and the label', async () => {
    await answer(payer);
    await tab.locator('section[data-status="confirmed"]').waitFor();
    const sent = await tab.evaluate(() => page.sent());
    expect(sent).toMatchObject({ method: 'voice', localAttempts: 1 });
    expect(parseConfirmation(sent?.jws ?? '')).toMatchObject({
      confirmation: { method: 'voice', localAttempts: 1 },
      clientAsserted: true,
      label: voiceMatchLabel,
    });
    expect(await tab.evaluate(() => page.isMicrophoneOpen())).toBe(false);
  });

  it('asks again for another voice, and for a recording of old digits', async () => {
    await answer('slt');
    await replies(noMatch(4));
    expect(await misses()).toBe('1');
    await tab.locator('[data-part="voice-check"][data-status="prompt"]').waitFor();
    // The microphone hears the last answer once more, although the digits are new.
    await press();
    await replies(again['not-heard']);
    expect(await misses()).toBe('1');
    expect(await tab.evaluate(() => page.sent())).toBeNull();
  });

  it('tells in words that the microphone is not allowed', async () => {
    await tab.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    });
    await press();
    await replies(obstacles.permission);
    expect(await misses()).toBeNull();
  });

  it('closes the microphone when the page is hidden', async () => {
    await talking.say('', { voice: payer, pace: 1 });
    await press();
    await expect.poll(() => tab.evaluate(() => page.isMicrophoneOpen())).toBe(true);
    await tab.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => tab.evaluate(() => page.isMicrophoneOpen())).toBe(false);
    await replies(again.interrupted);
    expect(await misses()).toBeNull();
  });
});

/** Three rounds of all digits by the payer, in different orders. */
async function enrolled() {
  const orders = [names, names.toReversed(), [...names.slice(5), ...names.slice(0, 5)]];
  const rounds = orders.map((words) => [speechPcm(words.join(' '), payer)]);
  const made = await gaussianVerifier().enroll(rounds);
  if (!made.ok) throw new Error(made.reason);
  return { ...made.template, values: [...made.template.values] };
}
