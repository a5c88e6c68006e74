import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { money } from '@payaloud/core/money';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { sharedChromium } from './support/sharedChromium';

const isPossible = existsSync('/usr/bin/flite') && existsSync(chromiumPath);
if (!isPossible) console.warn('SKIPPED clip voice: needs chromium and flite (apt-get install chromium flite)');

describe.skipIf(!isPossible)('clipVoice in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-clips-'));
  let site: Awaited<ReturnType<typeof servePage>>;
  let page: Page;

  beforeAll(async () => {
    const script = fileURLToPath(new URL('../../scripts/make-clips.mjs', import.meta.url));
    const out = join(folder, 'clips/en');
    const made = spawnSync(
      process.execPath,
      [script, '--out', out, '--currencies', 'USD', '--speak', 'flite -voice slt -t {text} -o {file}'],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(made.stderr);
    site = await servePage('clip-voice.ts', { publicDir: folder });
    page = await (await sharedChromium(['--autoplay-policy=document-user-activation-required'])).newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => 'clipPage' in window);
  });

  afterAll(async () => {
    await page?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is unavailable before the first tap', async () => {
    expect(await page.evaluate(() => window.clipPage.early)).toBe('unavailable');
    await page.mouse.click(300, 300);
    expect(await page.evaluate(() => window.clipPage.speak('paid'))).toBe('spoken');
  });

  it('sends the clips of an outcome and its amount to the audio device in order', async () => {
    const event = { type: 'succeeded' as const, amount: money(2350, 'USD'), payee: 'Blue Bottle' };
    const { result, plain, found, stranger, rms } = await page.evaluate(
      (e) => window.clipPage.speakAndMeasure(e),
      event,
    );
    expect(result).toBe('spoken');
    expect(plain).toBe('Paid twenty-three dollars and fifty cents.');
    expect(found.map(({ phrase }) => phrase)).toEqual(['paid', 'twenty', 'three', 'dollars', 'and', 'fifty', 'cents']);
    for (const { phrase, alike } of found) expect(alike, phrase).toBeGreaterThan(0.85);
    expect(stranger).toBeLessThan(0.6);
    expect(found.map(({ ms }) => ms)).toEqual(found.map(({ ms }) => ms).toSorted((one, other) => one - other));
    expect(rms).toBeGreaterThan(0.01);
  });

  it('says nothing if a word has no clip', async () => {
    expect(await page.evaluate(() => window.clipPage.speak('Paid twenty rupees'))).toBe('unavailable');
    expect(await page.evaluate(() => window.clipPage.speak('Paid to Blue Bottle'))).toBe('unavailable');
  });

  it('stops on request', async () => {
    expect(await page.evaluate(() => window.clipPage.stopSoon('Paid twenty-three dollars and fifty cents'))).toBe(
      'interrupted',
    );
  });

  it('lists phrases and file names, so that a person can record them', () => {
    const set = JSON.parse(readFileSync(join(folder, 'clips/en/clips.json'), 'utf8')) as {
      language: string;
      clips: object;
    };
    expect(set.language).toBe('en');
    expect(Object.keys(set.clips)).toEqual(
      expect.arrayContaining(['paid', 'declined', 'don’t pay again', 'twenty', 'dollars']),
    );
  });
});
