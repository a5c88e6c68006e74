import { parseChallenge, parseConfirmation, voiceMatchLabel } from '@payaloud/core/confirmation';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { gaussianVerifier } from '@payaloud/voiceprint';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConfirmByVoicePage } from './pages/confirm-by-voice';
import { say as sayTo } from './support/givenSound';
import { serveExample } from './support/serveExample';
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
  let template: Awaited<ReturnType<typeof enrolled>>;

  beforeAll(async () => {
    [talking, template] = await Promise.all([openTalkingPage('confirm-by-voice.tsx'), enrolled()]);
  }, 120_000);

  afterAll(() => talking?.close());

  /** Presses the button that has the focus, once its words can have been heard. */
  async function press(at: Page): Promise<void> {
    const button = at.locator('[data-part="voice-talk"]:focus');
    await button.waitFor();
    await at.clock.runFor(settledMs);
    await button.press('Enter');
  }

  /** Says the digits of the prompt that has the focus. */
  async function answer(at: Page, by: Voice): Promise<void> {
    const name = await at
      .locator('[data-part="voice-check"][data-status="prompt"] [data-part="voice-talk"]:focus')
      .innerText();
    const digits = (name.match(/\d/g) ?? []).map((digit) => names[Number(digit)]).join(' ');
    await sayTo(at, digits, { voice: by });
    await press(at);
  }

  it('is downloaded again in the example checkout, confirms a small amount, and pays it once', async () => {
    process.env.CHECKOUT_VOICE = 'allowed';
    const shop = await serveExample(talking.publicDir);
    delete process.env.CHECKOUT_VOICE;
    const cafe = await talking.tab.context().newPage();
    try {
      await cafe.goto(shop.url);
      // A text, because Vitest would rewrite the imports.
      await cafe.evaluate(`(async () => {
        const { voiceOptions } = await import('/voice-options.js');
        const { voiceWasEnrolled } = await import('/voice-match.js');
        const { values, ...template } = ${JSON.stringify(template)};
        await voiceOptions.store.save({ ...template, values: Float32Array.from(values) });
        await voiceWasEnrolled();
      })()`);
      await cafe.reload();
      await cafe.getByRole('button', { name: /^Continue/ }).press('Enter');
      await cafe.getByRole('button', { name: say.methods.voice }).press('Enter');
      await cafe
        .getByRole('button', { name: /^Download \d/ })
        .and(cafe.locator(':focus'))
        .waitFor();
      await press(cafe);
      await answer(cafe, payer);
      const pay = cafe.getByRole('button', { name: /^Pay \$/ }).and(cafe.locator(':not([aria-disabled])'));
      await pay.waitFor();
      await cafe.clock.runFor(settledMs);
      await pay.press('Enter');
      await cafe.locator('[data-charges="1"]').waitFor();
      expect(await methodsFor(shop.url, 0)).toContain('voice');
      expect(await methodsFor(shop.url, 2_600)).not.toContain('voice');
    } finally {
      await cafe.close();
      await shop.close();
    }
  }, 60_000);

  describe('on a page of its own', () => {
    let tab: TalkingPage['tab'];

    beforeAll(async () => {
      tab = talking.tab;
      await tab.waitForFunction(() => 'page' in window);
      await tab.evaluate((voice) => page.keep(voice), template);
    });

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
      await answer(tab, payer);
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
      await answer(tab, 'slt');
      await replies(noMatch(4));
      expect(await misses()).toBe('1');
      await tab.locator('[data-part="voice-check"][data-status="prompt"]').waitFor();
      // The microphone hears the last answer once more, although the digits are new.
      await press(tab);
      await replies(again['not-heard']);
      expect(await misses()).toBe('1');
      expect(await tab.evaluate(() => page.sent())).toBeNull();
    });

    it('tells in words that the microphone is not allowed', async () => {
      await tab.evaluate(() => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
      });
      await press(tab);
      await replies(obstacles.permission);
      expect(await misses()).toBeNull();
    });

    it('closes the microphone when the page is hidden', async () => {
      await talking.say('', { voice: payer, pace: 1 });
      await press(tab);
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
});

/** The ways that the example's bank allows for an order with this tip, in cents. The bill is 24.75 dollars. */
async function methodsFor(url: string, tip: number): Promise<readonly string[]> {
  const post = (path: string, body: object) =>
    fetch(`${url}test-bank/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const { id } = (await (await post('orders', { currency: 'USD', tip })).json()) as { id: string };
  const { challenge } = (await (await post(`orders/${id}/challenge`, {})).json()) as { challenge: string };
  const reading = parseChallenge(challenge, { now: Date.now() });
  return reading.ok ? reading.challenge.methods : [];
}

/** Three rounds of all digits by the payer, in different orders. */
async function enrolled() {
  const orders = [names, names.toReversed(), [...names.slice(5), ...names.slice(0, 5)]];
  const rounds = orders.map((words) => [speechPcm(words.join(' '), payer)]);
  const made = await gaussianVerifier().enroll(rounds);
  if (!made.ok) throw new Error(made.reason);
  return { ...made.template, values: [...made.template.values] };
}
