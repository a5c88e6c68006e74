import { parseConfirmation, voiceMatchLabel } from '@payaloud/core/confirmation';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { enrollVoice, loadVoiceBackground } from '@payaloud/voiceprint';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VoiceIdentityPage } from './pages/voice-identity';
import { speechPcm, warnWithoutSpeechTools, type Voice } from './support/speechWav';
import { canTalk, openTalkingPage, type TalkingPage } from './support/talkingPage';

warnWithoutSpeechTools('a voice in Chromium');

declare const page: VoiceIdentityPage;

const { identity: say } = en.sentences;
const { again, obstacles } = voice.check;
const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const payer: Voice = 'rms';

describe.skipIf(!canTalk)('a voice in Chromium', () => {
  let talking: TalkingPage;
  let tab: TalkingPage['tab'];

  beforeAll(async () => {
    talking = await openTalkingPage('voice-identity.tsx');
    tab = talking.tab;
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate((template) => page.keep(template), await enrolled());
  }, 120_000);

  beforeEach(async () => {
    await tab.evaluate(() => localStorage.clear());
    await tab.reload();
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate(() => page.open());
    await tab.getByRole('button', { name: say.methods.voice }).press('Enter');
  });

  afterAll(() => talking?.close());

  const talkButton = () => tab.locator('[data-part="voice-talk"]:focus');

  /** The digits of the prompt, as somebody reads them who has just got the focus there. */
  async function promptedDigits(): Promise<string> {
    const name = await talkButton().innerText();
    return (name.match(/\d/g) ?? []).map((digit) => names[Number(digit)]).join(' ');
  }

  async function answer(by: Voice): Promise<void> {
    talking.say(await promptedDigits(), { voice: by });
    await talkButton().press('Enter');
  }

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
    await replies(again.unsure);
    expect(await misses()).toBe('1');
    await tab.locator('[data-part="voice-check"][data-status="prompt"]').waitFor();
    // The microphone hears the last answer once more, although the digits are new.
    await talkButton().press('Enter');
    await replies(again['not-heard']);
    expect(await misses()).toBe('1');
    expect(await tab.evaluate(() => page.sent())).toBeNull();
  });

  it('tells in words that the microphone is not allowed', async () => {
    await tab.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    });
    await talkButton().press('Enter');
    await replies(obstacles.permission);
    expect(await misses()).toBeNull();
  });

  it('closes the microphone when the page is hidden', async () => {
    talking.say('', { voice: payer });
    await talkButton().press('Enter');
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
  const made = enrollVoice(rounds, await loadVoiceBackground());
  if (!made.ok) throw new Error(made.reason);
  return { ...made.template, values: [...made.template.values] };
}
