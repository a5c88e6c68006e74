import { existsSync } from 'node:fs';
import { createSpeechRecorder, type SpeechRecorder } from '@payaloud/testing/node';
import { firefox, type Browser } from 'playwright';
import { afterAll, beforeAll, it } from 'vitest';
import { firefoxChannel, firefoxPath } from '../../../scripts/firefox';
import { canSpeak, launchFor, warnWithoutVoice } from '../support/voicedChromium';
import { expectColumns, probeAll } from './engineTable';
import { serveProbed, type ServedProbed } from './serveProbed';

const hasFirefox = existsSync(process.env.PAYALOUD_FIREFOX ?? '/usr/bin/firefox-esr');
const engines: Readonly<Record<string, (recorder: SpeechRecorder) => Promise<Browser>>> = {
  Chromium: launchFor,
  Firefox: ({ env }) =>
    firefox.launch({ executablePath: firefoxPath, channel: firefoxChannel, env: { ...process.env, ...env } }),
};
let site: ServedProbed;
let recorder: SpeechRecorder;

beforeAll(async () => {
  recorder = await createSpeechRecorder();
  site = await serveProbed();
});

afterAll(async () => {
  site.close();
  await recorder.stop();
});

warnWithoutVoice('what each engine has');
if (!hasFirefox) console.warn('SKIPPED what Firefox has: it needs firefox-esr (apt-get install firefox-esr)');

async function measure(launch: (recorder: SpeechRecorder) => Promise<Browser>): Promise<Record<string, string>> {
  const browser = await launch(recorder);
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.click('#begin');
    return await probeAll(page);
  } finally {
    await browser.close();
  }
}

it.skipIf(!canSpeak || !hasFirefox)('each engine has what the notes say', async () => {
  const found = await Promise.all(
    Object.entries(engines).map(async ([name, launch]) => [name, await measure(launch)] as const),
  );
  await expectColumns(Object.fromEntries(found));
});
