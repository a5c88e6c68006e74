import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clipVocabulary } from '@payaloud/core/internal/clips';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
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
    makeClips('en', 'USD', 'flite -voice slt -t {text} -o {file}');
    // flite speaks no Chinese. Noise that is another for each phrase shows as well which clip was played when.
    const noises = join(folder, 'noises');
    mkdirSync(noises);
    for (const [at, phrase] of clipVocabulary(zhHans, ['CNY']).entries()) {
      writeFileSync(join(noises, `${phrase}.wav`), noiseWav(at + 1));
    }
    makeClips('zh-Hans', 'CNY', `cp ${noises}/{text}.wav {file}`);
    site = await servePage('clip-voice.ts', { publicDir: folder });
    page = await (await sharedChromium(['--autoplay-policy=document-user-activation-required'])).newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => 'clipPage' in window);
  });

  function makeClips(language: string, currencies: string, speak: string) {
    const script = fileURLToPath(new URL('../../scripts/make-clips.mjs', import.meta.url));
    const options = { language, currencies, speak, out: join(folder, 'clips', language) };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const made = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
  }

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

  it('sends the clips of what a payee received to the audio device, whole and in order', async () => {
    const news = {
      id: 'p1.paid',
      kind: 'received',
      amount: money(2350, 'CNY'),
      payer: '李安娜',
      heard: false,
    } as const;
    const { result, plain, found, stranger } = await page.evaluate(
      (one) => window.clipPage.receiveAndMeasure(one),
      news,
    );
    expect([result, plain]).toEqual(['spoken', '收到二十三元五角。']);
    expect(found.map(({ phrase }) => phrase).join('')).toBe('收到二十三元五角');
    for (const { phrase, alike } of found) expect(alike, phrase).toBeGreaterThan(0.85);
    expect(stranger).toBeLessThan(0.6);
    expect(found.map(({ ms }) => ms)).toEqual(found.map(({ ms }) => ms).toSorted((one, other) => one - other));
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

/** A fifth of a second of noise as a WAV file, 16 kHz, 16 bit. Another seed gives another noise. */
function noiseWav(seed: number): Buffer {
  const samples = 3_200;
  const wav = Buffer.alloc(44 + 2 * samples);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + 2 * samples, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(16_000, 24);
  wav.writeUInt32LE(32_000, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(2 * samples, 40);
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 16_000;
  };
  // A line between random points. White noise would be another sound if it began half a sample later.
  let [from, to] = [random(), random()];
  for (let at = 0; at < samples; at += 1) {
    if (at % 8 === 0) [from, to] = [to, random()];
    wav.writeInt16LE(Math.round(from + ((to - from) * (at % 8)) / 8), 44 + 2 * at);
  }
  return wav;
}
