import { en } from '@payaloud/core/languages/en';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSpeechPage } from './pages/local-speech';
import { warnWithoutSpeechTools } from './support/speechWav';
import { canTalk, openTalkingPage, type TalkingPage } from './support/talkingPage';

warnWithoutSpeechTools('amounts heard by Moonshine');

declare const page: LocalSpeechPage;

/** The documented policy. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; worker-src 'self'; connect-src 'self' ws:";

/** A runtime of models for which there is no memory left. */
const withoutMemory = `
export const env = { wasm: {} };
export const InferenceSession = { create: () => Promise.reject(new RangeError('could not allocate memory')) };
export class Tensor {}`;

describe.skipIf(!canTalk)('Moonshine in Chromium', { timeout: 120_000 }, () => {
  let talking: TalkingPage;
  let tab: TalkingPage['tab'];

  beforeAll(async () => {
    talking = await openTalkingPage('local-speech.ts', {}, 'with');
    tab = talking.tab;
    await open();
  }, 180_000);

  afterAll(() => talking?.close());

  async function open(): Promise<void> {
    await tab.route(/\/page$|worker\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await tab.goto(talking.url);
    await tab.waitForFunction(() => 'page' in window);
  }

  it('asks for a download of about 30 MB, and goes on with it after a cut', async () => {
    expect(talking.modelBytes).toBeLessThan(31e6);
    const whole = { kind: 'downloadable', bytes: talking.modelBytes };
    expect(await tab.evaluate(() => page.availability())).toEqual(whole);
    const session = await tab.context().newCDPSession(tab);
    const slow = { offline: false, latency: 0, downloadThroughput: 4e6, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', slow);
    const cut = tab.evaluate(() => page.download().catch((error: { code?: string }) => error.code));
    await tab.waitForFunction(() => page.loaded() > 12e6);
    await session.send('Network.emulateNetworkConditions', { ...slow, offline: true });
    expect(await cut).toBe('not-found');
    await session.send('Network.emulateNetworkConditions', { ...slow, downloadThroughput: -1 });
    const rest = (await tab.evaluate(() => page.availability())) as { bytes: number };
    expect(rest.bytes).toBeLessThan(talking.modelBytes - 12e6);
    expect(rest.bytes).toBeGreaterThan(0);
    await tab.evaluate(() => page.download());
    expect(await tab.evaluate(() => page.availability())).toEqual({ kind: 'available' });
  });

  it('hears a spoken amount in a page with the documented policy', async () => {
    await talking.say('I want to pay thirty five dollars', { voice: 'rms' });
    const { settled } = await tab.evaluate(() => page.listen('amount'));
    const transcripts = settled[0]?.kind === 'heard' ? settled[0].transcripts : [];
    expect(hearAmount(transcripts, { language: en, currency: 'USD' })).toMatchObject({
      kind: 'amount',
      money: { minorUnits: 3500 },
    });
  });

  // `soundCheck.long.test.ts` of `@payaloud/local-speech` says what the small model changes, with the same sound each time.
  it('hears an amount together with the small model', async () => {
    await talking.say('two hundred and fifty dollars', { voice: 'kal16' });
    const { settled } = await tab.evaluate(() => page.listen('amount'));
    const transcripts = settled[0]?.kind === 'heard' ? settled[0].transcripts : [];
    expect(transcripts).toContain('Two hundred and fifty dollars.');
  });

  it('hears the answer to a read-back', async () => {
    await talking.say('yes');
    const { settled } = await tab.evaluate(() => page.listen('answer'));
    expect(hearAnswer(settled[0]?.kind === 'heard' ? settled[0].transcripts : [], en)).toBe('yes');
  });

  it('hears no amount in an unrelated sentence', async () => {
    await talking.say('good morning how are you today');
    const { settled } = await tab.evaluate(() => page.listen('amount'));
    expect(settled).toEqual([{ kind: 'failed', cause: 'not-understood' }]);
  });

  it('works offline after the download', async () => {
    await tab.context().setOffline(true);
    await talking.say('forty two dollars', { voice: 'rms' });
    const { settled } = await tab.evaluate(() => page.listen('amount'));
    await tab.context().setOffline(false);
    expect(settled[0]).toMatchObject({ kind: 'heard' });
  });

  it('turns to the small model if there is too little memory for Moonshine', async () => {
    await tab
      .context()
      .route(/ort\.mjs$/, (route) => route.fulfill({ contentType: 'text/javascript', body: withoutMemory }));
    await open();
    await talking.say('twelve dollars', { voice: 'rms' });
    const { settled } = await tab.evaluate(() => page.listen('amount'));
    expect(settled).toEqual([{ kind: 'failed', cause: 'engine-failed' }]);
    expect(await tab.evaluate(() => page.availability())).toEqual({ kind: 'available' });
    const { settled: small } = await tab.evaluate(() => page.listen('amount'));
    expect(small[0]).toMatchObject({ kind: 'heard', transcripts: ['twelve dollars'] });
    await tab.context().unroute(/ort\.mjs$/);
  });

  it('offers the small model on a device with little memory', async () => {
    await tab.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
    await tab.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 1 }));
    await open();
    const { bytes } = (await tab.evaluate(() => page.availability())) as { bytes: number };
    expect(bytes).toBeGreaterThan(5e6);
    expect(bytes).toBeLessThan(8e6);
  });
});
