import { chromium, type Browser } from 'playwright';
import { speechProfiles, webSpeechTwinScript, type SpeechProfileName } from '@payaloud/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.ts';
import { writesTables, writeTable, type Row } from '../screen-reader/support/writeTable';
import { runTests, type Results } from './runTests';
import { hasTests, serveTests, testFiles, type ServedTests } from './serveTests';

/** Scripts of the pages that run the tests: none for Chromium itself, the twin without a profile, and each profile. */
const profiles = Object.keys(speechProfiles) as SpeechProfileName[];
const scripts: Readonly<Record<string, string>> = {
  Chromium: '',
  'no profile': webSpeechTwinScript({ synthesis: {} }),
  ...Object.fromEntries(profiles.map((profile) => [profile, webSpeechTwinScript({ profile })])),
};

describe.skipIf(!hasTests)('web-platform-tests of the Web Speech API', () => {
  let browser: Browser;
  let served: ServedTests;
  const passes: Record<string, ReadonlyMap<string, Results>> = {};

  beforeAll(async () => {
    served = await serveTests();
    browser = await launch();
    const twins = Object.entries(scripts).slice(1);
    const runs = twins.map(async ([name, script]) => {
      passes[name] = await runTests(browser, served, testFiles, script);
    });
    await Promise.all([...runs, runInChromium()]);
  }, 900_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('are passed as often as the table says', async () => {
    const rows = tableOf(passes);
    console.table(rows);
    if (writesTables) await writeTable('web-speech', 'web-platform-tests', rows);
    expect(rows.at(-1)?.tests).toBeGreaterThan(300);
  });

  it.each(testFiles)('%s: headlessChromium passes and fails the same tests as Chromium', (file) => {
    const [real, twin] = [passes.Chromium!.get(file)!, passes.headlessChromium!.get(file)!];
    const differing = [...new Set([...real.keys(), ...twin.keys()])].filter(
      (name) => real.get(name) !== twin.get(name),
    );
    expect(differing.map((name) => `${name}: Chromium ${real.get(name)}, the twin ${twin.get(name)}`)).toEqual([]);
  });

  it.each(['Chromium', 'headlessChromium'])(
    '%s tells once that voices changed, soon after the first use',
    async (name) => {
      const trace = await probe(name, async () => {
        const told: string[] = [];
        const wait = () => new Promise((resolve) => setTimeout(resolve, 1_000));
        await wait();
        speechSynthesis.addEventListener('voiceschanged', () => told.push('changed'));
        await wait();
        told.push(`voices: ${speechSynthesis.getVoices().length}`);
        await wait();
        return told;
      });
      expect(trace).toEqual(['changed', 'voices: 0']);
    },
  );

  it.each(['Chromium', 'headlessChromium'])('%s refuses a text at once if the page was not used', async (name) => {
    const trace = await probe(name, async () => {
      const told: unknown[] = [];
      const utterance = new SpeechSynthesisUtterance('one');
      utterance.addEventListener('error', ({ error }) => told.push(error));
      speechSynthesis.speak(utterance);
      return [...told, speechSynthesis.speaking];
    });
    expect(trace).toEqual(['not-allowed', false]);
  });

  /** In a browser for each file, because a page that pauses Chromium's speech pauses it for all. */
  async function runInChromium() {
    const results = new Map<string, Results>();
    for (const file of testFiles) {
      const own = await launch();
      for (const [name, passed] of await runTests(own, served, [file])) results.set(name, passed);
      await own.close();
    }
    passes.Chromium = results;
  }

  /** Runs at the start of a page, because whatever Playwright runs later counts as a use of the page. */
  async function probe(name: string, run: () => Promise<unknown>): Promise<unknown> {
    const own = await launch();
    const page = await own.newPage();
    await page.addInitScript({ content: `${scripts[name]}\nglobalThis.probed = (${run.toString()})();` });
    await page.goto(served.urlOf('historical.html'));
    const result = await page.evaluate(() => (globalThis as unknown as { probed: Promise<unknown> }).probed);
    await own.close();
    return result;
  }
});

const launch = () => chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });

/** How many tests of each file are passed, and the sum. */
function tableOf(passes: Readonly<Record<string, ReadonlyMap<string, Results>>>): Row[] {
  const counted = (results: Results | undefined) => [...(results?.values() ?? [])].filter((passed) => passed).length;
  const rows = testFiles.map((file) => ({
    file,
    tests: passes.Chromium!.get(file)!.size,
    ...Object.fromEntries(Object.keys(scripts).map((name) => [name, counted(passes[name]?.get(file))])),
  }));
  const columns = ['tests', ...Object.keys(scripts)];
  const sumOf = (column: string) => rows.reduce((sum, row: Row) => sum + Number(row[column]), 0);
  return [...rows, { file: 'all', ...Object.fromEntries(columns.map((column) => [column, sumOf(column)])) }];
}
