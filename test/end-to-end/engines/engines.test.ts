import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSpeechRecorder, type SpeechRecorder } from '@payaloud/testing/node';
import { firefox, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firefoxChannel, firefoxPath } from '../../../scripts/firefox';
import { writesTables, writeTable } from '../../screen-reader/support/writeTable';
import { canSpeak, launchFor, warnWithoutVoice } from '../support/voicedChromium';
import { probes } from './probes';

const html = `<!doctype html><html lang="en"><title>Engine</title>
<button id="begin">Begin</button><button id="outside">Outside</button>
<div id="away"><button>Away</button></div><button id="after">After</button>
<dialog><button>Close</button></dialog>`;
const hasFirefox = existsSync(process.env.PAYALOUD_FIREFOX ?? '/usr/bin/firefox-esr');
const engines: Readonly<Record<string, (recorder: SpeechRecorder) => Promise<Browser>>> = {
  Chromium: launchFor,
  Firefox: ({ env }) =>
    firefox.launch({ executablePath: firefoxPath, channel: firefoxChannel, env: { ...process.env, ...env } }),
};
/** Both have the table. The first is where it is written from. */
const pages = { README: '../../README', 'docs/measured/engines': 'engines' };
let server: Server;
let recorder: SpeechRecorder;

beforeAll(async () => {
  recorder = await createSpeechRecorder();
  server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.close();
  await recorder.stop();
});

warnWithoutVoice('what each engine has');
if (!hasFirefox) console.warn('SKIPPED what Firefox has: it needs firefox-esr (apt-get install firefox-esr)');

async function measure(launch: (recorder: SpeechRecorder) => Promise<Browser>): Promise<Record<string, string>> {
  const browser = await launch(recorder);
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    // Sound and speech begin only after a press.
    await page.click('#begin');
    const found: Record<string, string> = {};
    for (const [name, probe] of Object.entries(probes)) found[name] = await probe(page);
    return found;
  } finally {
    await browser.close();
  }
}

it.skipIf(!canSpeak || !hasFirefox)('each engine has what README and the notes say', async () => {
  const found = await Promise.all(
    Object.entries(engines).map(async ([name, launch]) => [name, await measure(launch)] as const),
  );
  const rows = Object.keys(probes).map((what) => ({
    '': what,
    ...Object.fromEntries(found.map(([name, answers]) => [name, answers[what] ?? ''])),
    WebKit: 'not tried',
  }));
  for (const [path, note] of Object.entries(pages)) {
    if (writesTables) await writeTable(note, 'by engine', rows);
    expect(cellsOf(path), path).toEqual(rows.map((row) => Object.values(row)));
  }
});

/** Rows of the table in a page, without its heads. */
function cellsOf(path: string): string[][] {
  const text = readFileSync(new URL(`../../../${path}.md`, import.meta.url), 'utf8');
  const table = /<!-- by engine -->([^]*)<!-- end of by engine -->/.exec(text)?.[1] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
