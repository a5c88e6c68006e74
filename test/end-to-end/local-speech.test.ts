import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSpeechPage } from './pages/local-speech';
import { warnWithoutSpeechTools } from './support/speechWav';
import { canTalk, openTalkingPage, type TalkingPage } from './support/talkingPage';

/** A voice whose amounts are never asked back, even if a busy machine leaves a gap in the sound. */
const clearVoice = { voice: 'rms' } as const;

warnWithoutSpeechTools('speech recognized on the device');

declare const page: LocalSpeechPage;

describe.skipIf(!canTalk)('local speech in Chromium', () => {
  let talking: TalkingPage;
  let tab: TalkingPage['tab'];

  beforeAll(async () => {
    talking = await openTalkingPage('local-speech.ts');
    tab = talking.tab;
    await tab.waitForFunction(() => 'page' in window);
  }, 120_000);

  afterAll(() => talking?.close());

  it('needs a download of a known size, and reports its progress in bytes', async () => {
    expect(await tab.evaluate(() => page.availability())).toEqual({ kind: 'downloadable', bytes: talking.modelBytes });
    const refused = await tab.evaluate(() => page.listen('amount'));
    expect(refused.settled).toEqual([{ kind: 'failed', cause: 'download-failed' }]);
    const progress = await tab.evaluate(() => page.download());
    expect(progress.at(-1)).toEqual([talking.modelBytes, talking.modelBytes]);
    expect(await tab.evaluate(() => page.availability())).toEqual({ kind: 'available' });
  });

  it('hears a spoken amount', async () => {
    talking.say('twenty three dollars and fifty cents', clearVoice);
    const { captured, settled } = await tab.evaluate(() => page.listen('amount'));
    expect(captured).toBe(1);
    expect(settled).toHaveLength(1);
    const transcripts = settled[0]?.kind === 'heard' ? settled[0].transcripts : [];
    expect(hearAmount(transcripts, { language: en, currency: 'USD' })).toMatchObject({
      kind: 'amount',
      money: money(2350, 'USD'),
    });
    expect(await tab.evaluate(() => page.isMicrophoneOpen())).toBe(false);
  });

  it('hears the answer to a read-back', async () => {
    talking.say('yes');
    const { settled } = await tab.evaluate(() => page.listen('answer'));
    const transcripts = settled[0]?.kind === 'heard' ? settled[0].transcripts : [];
    expect(hearAnswer(transcripts, en)).toBe('yes');
  });

  it('hears no amount in an unrelated sentence', async () => {
    talking.say('good morning how are you today');
    const { settled } = await tab.evaluate(() => page.listen('amount'));
    expect(settled).toEqual([{ kind: 'failed', cause: 'not-understood' }]);
  });

  it('works offline after the download', async () => {
    await tab.context().setOffline(true);
    talking.say('forty two dollars', clearVoice);
    const { settled } = await tab.evaluate(() => page.listen('amount'));
    await tab.context().setOffline(false);
    expect(settled[0]).toMatchObject({ kind: 'heard' });
  });
});
