import { existsSync } from 'node:fs';
import { findMissingForOrca } from '@payaloud/testing/orca';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { countSpoken } from './announcing/countSpoken';
import { regionLibraries, speechLibraries } from './announcing/libraries';
import { listenThroughOrca } from './announcing/listenThroughOrca';
import { bundle, gzipBytes } from './bundle';

const messages = Number(process.env.PAYALOUD_BENCH_MESSAGES ?? 1_000);

const missing = findMissingForOrca({ executablePath: chromiumPath });
if (missing.message) console.warn(`SKIPPED live regions: ${missing.message}`);
const hasSpeech = ['x86_64', 'aarch64'].some((arch) => existsSync(`/usr/lib/${arch}-linux-gnu/libspeechd.so.2`));
if (!hasSpeech) console.warn('SKIPPED page speech: needs the Debian package libspeechd2');

describe('announcing, compared with other libraries', () => {
  it.skipIf(missing.message !== '')(`counts how many of ${messages} messages in bursts Orca speaks`, async () => {
    const heard = await Promise.all(
      Object.entries(regionLibraries).map(async ([name, source]) => {
        const code = await bundle(source);
        const { delays, ...counts } = await listenThroughOrca(code, messages);
        return { name, of: messages, ...counts, medianMs: Math.round(medianOf(delays)), gzip: gzipBytes(code) };
      }),
    );
    const ours = heard.find(({ name }) => name === 'payaloud');
    console.log('Live regions (real Orca and Chromium, recorder instead of the speech daemon, 10 ms per character)');
    console.table(
      heard.map((row) => ({ ...row, delayRatio: Number((row.medianMs / (ours?.medianMs ?? 1)).toFixed(2)) })),
    );
    expect(ours).toMatchObject({ heard: messages, twice: 0, swapped: 0 });
  });

  it.skipIf(!hasSpeech)(`counts how many of ${messages} texts in bursts are spoken completely`, async () => {
    const rows = await Promise.all(
      Object.entries(speechLibraries).map(async ([name, source]) => {
        const code = await bundle(source);
        return { name, of: messages, ...(await countSpoken(code, messages)), gzip: gzipBytes(code) };
      }),
    );
    console.log('Page speech (real Chromium, recorder instead of the speech daemon, 5 ms per character)');
    console.table(rows);
    expect(rows.find(({ name }) => name === 'payaloud')).toMatchObject({ spoken: messages, twice: 0 });
  });
});

function medianOf(ascending: readonly number[]): number {
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN;
}
