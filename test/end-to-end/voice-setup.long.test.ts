import { voice } from '@payaloud/core/languages/en/voice';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VoiceSetupPage } from './pages/voice-setup';
import { speechPcm, warnWithoutSpeechTools, type Voice } from './support/speechWav';
import { canTalk, openTalkingPage, type TalkingPage } from './support/talkingPage';

warnWithoutSpeechTools('setting up a voice in Chromium');

declare const page: VoiceSetupPage;

const say = voice.setup;
const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const up = names.join(' ');
const down = names.toReversed().join(' ');
const evenOdd = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9].map((digit) => names[digit]).join(' ');

/** In ms. A press within half a second of the button's new name is not meant for it. */
const settledMs = 600;

describe.skipIf(!canTalk)('setting up a voice in Chromium', () => {
  let talking: TalkingPage;
  let tab: TalkingPage['tab'];

  beforeAll(async () => {
    talking = await openTalkingPage('voice-setup.tsx');
    tab = talking.tab;
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate(() => page.open());
  }, 120_000);

  afterAll(() => talking?.close());

  const section = (attributes: string) => tab.locator(`.payaloud-enroll-voice${attributes}`);
  const press = (name: string) => tab.getByRole('button', { name, exact: true }).press('Enter');
  const hears = (pcm: Float32Array) => tab.evaluate((samples) => page.hears(samples), [...pcm]);

  async function consent(): Promise<void> {
    await press(say.start);
    await section('[data-consent="heard"]').waitFor();
    await tab.clock.runFor(settledMs);
    await press(say.agree);
    await section('[data-status="ready"]').waitFor();
    await tab.clock.runFor(settledMs);
  }

  /** Says a round once it was asked for, and waits until it was checked. */
  async function sayRound(number: number, pcm: Float32Array): Promise<void> {
    await section('[data-status="ready"]').getByText(say.round(number, 3)).waitFor();
    await hears(pcm);
    await press(say.talk);
  }

  const shown = () => section('').evaluate(({ dataset }) => [dataset.status, dataset.fault]);
  const message = () => section('').locator('[data-part="message"]').innerText();

  it('tells what is wrong with a round, names the round of another voice, and stores the voice', async () => {
    await consent();
    const right = speechPcm(up, 'rms');
    for (const [fault, pcm] of [
      ['too-quiet', right.map((sample) => sample / 60)],
      ['wrong-words', speechPcm('zero one two three', 'rms')],
    ] as const) {
      await sayRound(1, pcm);
      await expect.poll(shown).toEqual(['ready', fault]);
      expect(await message()).toBe(say.faults(fault, 1));
    }

    await sayRound(1, right);
    await sayRound(2, speechPcm(down, 'slt'));
    await sayRound(3, speechPcm(evenOdd, 'rms'));
    await section('[data-fault="not-one-voice"]').waitFor();
    expect(await message()).toBe(say.faults('not-one-voice', 2));

    await sayRound(2, speechPcm(down, 'rms'));
    await section('[data-status="enrolled"]').waitFor();
    expect(await message()).toBe(say.ends.enrolled);
    expect(await tab.evaluate(() => page.opened())).toEqual([6, 0]);

    const bands = (['rms', 'slt'] satisfies Voice[]).map((by) =>
      tab.evaluate((samples) => page.bandOf(samples), [...speechPcm('four seven one nine zero two', by)]),
    );
    expect(await Promise.all(bands)).toEqual(['match', expect.not.stringMatching('^match$')]);
  });

  it('is still there after a reload, and deleted with one press', async () => {
    await tab.reload();
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate(() => page.open());
    await press(say.delete);
    await expect.poll(message).toBe(say.ends.deleted);
    await tab.reload();
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate(() => page.open());
    await section('[data-status="none"]').waitFor();
  });
});
