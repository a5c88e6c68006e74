import { existsSync } from 'node:fs';
import { createSpeechRecorder } from '@payaloud/testing/node';
import { chromium, type Browser } from 'playwright';
import { describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { earScript } from './announcing/ear';
import { bundle, gzipBytes } from './bundle';

const messages = Number(process.env.PAYALOUD_BENCH_MESSAGES ?? 1_000);
/** Messages in a burst, ms between them, ms of rest after it. */
const burst = { size: 4, gapMs: 40, restMs: 2_500 };
const pagesEach = 5;

/** `say(text)` of each library, as its own documentation calls it. */
const regionLibraries: Record<string, string> = {
  payaloud: `
    import { createAnnouncer } from '@payaloud/browser';
    const announcer = createAnnouncer();
    announcer.connect(document);
    window.say = (text) => announcer.announce({ text, urgency: 'polite' });`,
  '@react-aria/live-announcer': `
    import { announce } from '@react-aria/live-announcer';
    window.say = (text) => announce(text, 'polite');`,
  '@primer/live-region-element': `
    import { announce } from '@primer/live-region-element';
    window.say = (text) => announce(text);`,
};

const speechLibraries: Record<string, string> = {
  payaloud: `
    import { createAnnouncer, createPreferenceStore, createSpeaker } from '@payaloud/browser';
    const preferences = createPreferenceStore({ storage: () => null });
    preferences.choose({ pageVoice: 'on', privacy: 'private', regions: 'off' });
    const announcer = createAnnouncer({ preferences, speaker: createSpeaker({ preferences }) });
    announcer.connect(document);
    window.ready = Promise.resolve();
    window.say = (text) => announcer.announce({ text, urgency: 'polite', lang: 'en' });`,
  'easy-speech': `
    import EasySpeech from 'easy-speech';
    window.ready = EasySpeech.init({ maxTimeout: 5000, interval: 250 });
    window.say = (text) => void EasySpeech.speak({ text }).catch(() => {});`,
};

const hasSpeech = ['x86_64', 'aarch64'].some((arch) => existsSync(`/usr/lib/${arch}-linux-gnu/libspeechd.so.2`));

describe('announcing, beside its peers', () => {
  it(`counts how many of ${messages} messages in bursts are heard in live regions`, async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
    const each = Math.ceil(messages / pagesEach);
    const rows = await Promise.all(
      Object.entries(regionLibraries).map(async ([name, source]) => {
        const code = await bundle(source);
        const runs = await Promise.all(Array.from({ length: pagesEach }, () => listen(browser, code, each)));
        const delays = runs.flatMap((run) => run.delays).toSorted((one, other) => one - other);
        const sum = (pick: (run: Heard) => number) => runs.reduce((total, run) => total + pick(run), 0);
        return {
          name,
          heard: sum((run) => run.heard),
          twice: sum((run) => run.twice),
          swapped: sum((run) => run.swapped),
          of: each * pagesEach,
          medianMs: Math.round(delays[Math.floor(delays.length / 2)] ?? 0),
          gzip: gzipBytes(code),
        };
      }),
    );
    await browser.close();
    console.log('Live regions (modelled ear with the habits of Orca 48, measured 2026-11; see announcing/ear.ts)');
    console.table(rows);
    const ours = rows.find(({ name }) => name === 'payaloud');
    expect(ours).toMatchObject({ heard: ours?.of, twice: 0, swapped: 0 });
  });

  it.skipIf(!hasSpeech)(`counts how many of ${messages} texts in bursts are spoken to their end`, async () => {
    const rows = await Promise.all(
      Object.entries(speechLibraries).map(async ([name, source]) => {
        const code = await bundle(source);
        return { name, of: messages, ...(await countSpoken(code)), gzip: gzipBytes(code) };
      }),
    );
    console.log('Page speech (real Chromium, recorder in place of the speech daemon, 5 ms a character)');
    console.table(rows);
    expect(rows.find(({ name }) => name === 'payaloud')).toMatchObject({ spoken: messages, twice: 0 });
  });
});

interface Heard {
  readonly heard: number;
  readonly twice: number;
  readonly swapped: number;
  readonly delays: readonly number[];
}

async function listen(browser: Browser, code: string, count: number): Promise<Heard> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  await page.addScriptTag({ type: 'module', content: code });
  await page.waitForFunction(() => 'say' in window);
  await page.evaluate(earScript);
  await page.waitForTimeout(500);
  const result = await page.evaluate(
    async ({ total, size, gapMs, restMs }) => {
      const { say, ear } = window as unknown as BenchWindow;
      const saidAt = new Map<string, number>();
      for (let i = 0; i < total; i += 1) {
        const text = `Message ${i}`;
        saidAt.set(text, performance.now());
        say(text);
        await new Promise((resolve) => setTimeout(resolve, i % size === size - 1 ? restMs : gapMs));
      }
      await new Promise((resolve) => setTimeout(resolve, 15_000));
      const known = ear.heard.filter(({ text }) => saidAt.has(text));
      const places = known.map(({ text }) => Number(text.split(' ')[1]));
      const heard = new Set(places).size;
      return {
        heard,
        twice: known.length - heard,
        swapped: places.filter((place, i) => i > 0 && place < (places[i - 1] ?? 0)).length,
        delays: known.map(({ text, at }) => at - (saidAt.get(text) ?? 0)),
      };
    },
    { total: count, ...burst },
  );
  await context.close();
  return result;
}

async function countSpoken(code: string): Promise<{ spoken: number; twice: number; cut: number }> {
  const recorder = await createSpeechRecorder({ msPerCharacter: 5 });
  const args = [...chromiumArgs, '--enable-speech-dispatcher'];
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args,
    env: { ...process.env, ...recorder.env },
  });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  await page.mouse.click(100, 100);
  await page.addScriptTag({ type: 'module', content: code });
  await page.waitForFunction(() => 'say' in window);
  await page.evaluate(() => (window as unknown as BenchWindow).ready);
  await page.evaluate(
    async ({ total, size, gapMs }) => {
      const { say } = window as unknown as BenchWindow;
      for (let i = 0; i < total; i += 1) {
        say(`Message ${i}`);
        await new Promise((resolve) => setTimeout(resolve, i % size === size - 1 ? 800 : gapMs));
      }
      // Until the queue, if there is one, is empty.
      for (let quiet = 0; quiet < 20; quiet = speechSynthesis.speaking ? 0 : quiet + 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    { total: messages, ...burst },
  );
  await browser.close();
  const texts = recorder.speech.filter(({ text }) => text.startsWith('Message'));
  const spoken = texts.filter(({ state }) => state === 'spoken').map(({ text }) => text);
  await recorder.stop();
  const different = new Set(spoken).size;
  return { spoken: different, twice: spoken.length - different, cut: texts.length - spoken.length };
}

interface BenchWindow {
  readonly say: (text: string) => void;
  readonly ready: Promise<void>;
  readonly ear: { readonly heard: readonly { readonly text: string; readonly at: number }[] };
}
