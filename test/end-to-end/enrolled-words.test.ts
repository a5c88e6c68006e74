import { existsSync } from 'node:fs';
import { checkTake, wordsToEnroll, type WordTakes } from '@payaloud/core/enrolled-words';
import { en } from '@payaloud/core/languages/en';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import type { EnrolledWordsPage } from './pages/enrolled-words';
import { servePage } from './servePage';
import { launchTalkingBrowser, type TalkingBrowser } from './support/fakeMicrophone';
import { localSpeechAssets } from './support/localSpeechAssets';
import { hasSpeechTools, speechPcm, warnWithoutSpeechTools } from './support/speechWav';

warnWithoutSpeechTools('own words in Chromium');
const canRun = hasSpeechTools && existsSync(chromiumPath);

declare const page: EnrolledWordsPage;

describe.skipIf(!canRun)('own words in Chromium', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let talking: TalkingBrowser;
  let tab: Page;

  beforeAll(async () => {
    const assets = await localSpeechAssets();
    site = await servePage('enrolled-words.tsx', { publicDir: assets.folder });
    talking = await launchTalkingBrowser();
    const context = await talking.browser.newContext({ permissions: ['microphone'] });
    tab = await context.newPage();
    await tab.goto(site.url);
    await tab.waitForFunction(() => 'page' in window);
  }, 120_000);

  afterAll(async () => {
    await talking?.close();
    await site?.close();
  });

  async function shows(text: string) {
    try {
      await tab.getByText(text).first().waitFor({ timeout: 15_000 });
    } catch {
      throw new Error(`never "${text}"; the page shows: ${await tab.locator('main').innerText()}`);
    }
  }

  it('are taught to the end, say an amount that the form posts, and are deleted with one press', async () => {
    await tab.goto(site.url);
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate((takes) => page.keep(takes), earlierVisit('three'));
    await tab.evaluate(() => page.open());
    talking.say('three');
    await tab.getByRole('button', { name: 'Go on' }).press('Enter');
    await shows('Your words are ready.');

    // A later visit: what was taught is still there, and the field finds a recognizer that is ready.
    await tab.reload();
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate(() => page.open());
    talking.sayWords(['two', 'three', 'point', 'five', 'zero']);
    await tab.getByRole('button', { name: 'Say the amount' }).press('Enter');
    await shows('Accept');
    await tab.getByRole('button', { name: /^Accept/, disabled: false }).press('Enter');
    await tab.getByRole('button', { name: 'Continue' }).press('Enter');
    await expect.poll(() => tab.title()).toBe('Posted 23.50');

    await tab.getByRole('button', { name: 'Delete my words' }).press('Enter');
    await shows('Your words were deleted.');
    await tab.reload();
    await tab.waitForFunction(() => 'page' in window);
    await tab.evaluate(() => page.open());
    await tab.getByRole('button', { name: 'Teach my words' }).waitFor();
  }, 90_000);
});

/** Three takes of every word but the last take of one: what is left of the teaching is a single saying. */
function earlierVisit(unfinished: string): Record<string, number[][]> {
  const required = wordsToEnroll(en, 'USD').filter(({ need }) => need === 'required');
  const takes: Record<string, WordTakes[string]> = {};
  for (const { word } of required)
    for (const said of [word, `${word}.`, `${word}!`].slice(0, word === unfinished ? 2 : 3)) {
      const outcome = checkTake(speechPcm(said, 'slt'), word, {});
      if (!outcome.ok) throw new Error(`${word}: ${outcome.fault}`);
      takes[word] = [...(takes[word] ?? []), outcome.take];
    }
  return Object.fromEntries(
    Object.entries(takes).map(([word, own]) => [word, own.map(({ energies }) => [...energies])]),
  );
}
