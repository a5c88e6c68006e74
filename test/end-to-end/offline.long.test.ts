import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { warnWithoutSpeechTools } from './support/speechWav';
import { canTalk, openTalkingPage, type TalkingPage } from './support/talkingPage';

/** A voice whose amounts are never asked back. */
const clearVoice = { voice: 'rms' } as const;

warnWithoutSpeechTools('an amount heard without a network');

/** A shop's service worker, which caches the page and its scripts. Local speech caches the model itself. */
const siteWorker = `
const scripts = ['/payaloud/speech-worker.js', '/payaloud/capture-worklet.js'];
const page = () => caches.open('page');
addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(page().then((kept) => kept.addAll(scripts)));
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (pathname.startsWith('/payaloud/') && !scripts.includes(pathname)) return;
  event.respondWith(
    fetch(event.request).then(
      async (response) => {
        await (await page()).put(event.request, response.clone());
        return response;
      },
      // The worklet is asked for with an Origin header, and the server varies by it.
      async () => (await page()).match(event.request, { ignoreVary: true }),
    ),
  );
});`;

describe.skipIf(!canTalk)('an offline checkout in Chromium', () => {
  let talking: TalkingPage;

  beforeAll(async () => {
    talking = await openTalkingPage('amount-field.tsx', { 'site-worker.js': siteWorker });
  }, 120_000);

  afterAll(() => talking?.close());

  const talk = () => talking.tab.getByRole('button', { name: 'Say the amount', disabled: false });
  const status = (wanted: string) => shown(`[data-payaloud="amount-field"][data-status="${wanted}"]`);
  const accept = (words: string) => shown(`role=button[name="Yes, ${words}"]`);

  async function shown(selector: string) {
    try {
      // At a load of 20 on two cores, the field was still listening after 15 s (26 November 2026).
      await talking.tab.locator(selector).waitFor({ timeout: 30_000 });
    } catch {
      throw new Error(`never ${selector}; the page shows: ${await talking.tab.locator('main').innerText()}`);
    }
  }

  const manifest = () =>
    talking.tab.evaluate(() => fetch('/payaloud/manifest.json').then(String, () => 'out of reach'));

  it('hears an amount if the network is lost between the download and the first listening', async () => {
    await talk().press('Enter');
    await talking.tab.getByRole('button', { name: /^Download [\d.]+ MB$/ }).press('Enter');
    await status('idle');

    talking.setNetwork('down');
    expect(await manifest()).toBe('out of reach');
    await talking.say('twelve dollars', clearVoice);
    await talk().press('Enter');
    await accept('12.00 dollars');
  });

  it('hears an amount after an offline reload if a service worker caches the page and its scripts', async () => {
    const { tab } = talking;
    talking.setNetwork('up');
    await tab.evaluate(async () => {
      await navigator.serviceWorker.register('/site-worker.js');
      await navigator.serviceWorker.ready;
    });
    await tab.reload();
    await tab.locator('html[data-loaded]').waitFor({ state: 'attached' });

    talking.setNetwork('down');
    await tab.reload();
    expect(await manifest()).toBe('out of reach');
    // Made now, so that it is there before the field listens for the answer.
    await talking.say('yes');
    await talking.say('forty two dollars', clearVoice);
    await talk().press('Enter');
    await status('confirming');
    await talking.say('yes');
    await status('idle');
    await tab.getByRole('button', { name: 'Continue' }).press('Enter');
    await expect.poll(() => tab.title()).toBe('Posted 42.00');
  });
});
