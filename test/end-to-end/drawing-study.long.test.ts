import { existsSync, readFileSync } from 'node:fs';
import { enrollGesture, type Stroke } from '@payaloud/core/gesture';
import { createTouchPlayer } from '@payaloud/testing/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draw } from '../../packages/core/src/gesture/test-support/drawFigures';
import { chromiumPath } from '../../scripts/chromium';
import { parseSamples } from '../benchmarks/gesture/people';
import { servePage } from './servePage';
import { sharedChromium } from './support/sharedChromium';

const canRun = existsSync(chromiumPath);

/** The recording page for studies, by keyboard alone and with real touches, on a phone. */
describe.skipIf(!canRun)('the page that records drawings for a study', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    site = await servePage('main.tsx', { pages: 'test/drawing-study' });
  }, 120_000);
  afterAll(() => site?.close());

  const star = (seed: number): Stroke => draw('star', { seed, at: [80, 320], duration: 700 });

  it('saves what a finger drew in one file, which set-up could use, and sends nothing', async () => {
    const browser = await sharedChromium();
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${site.url}?figures=1&repetitions=3`);
    await page.getByRole('heading', { name: 'Record drawings for a study' }).waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const heading = (text: string) => expect.poll(focused).toBe(text);

    // Each screen begins at its heading, and Tab goes on from there.
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('I agree');
    await page.keyboard.press('Enter');
    await heading('About you');
    await page.keyboard.press('Tab');
    await page.keyboard.type('p03');
    for (const key of ['Tab', 'Tab', 'ArrowUp', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await heading('Star. 0 of 3 drawings recorded');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('dialog:modal').waitFor();
    await expect.poll(focused).toBe('Pause');

    const touch = createTouchPlayer(await context.newCDPSession(page));
    await touch.draw(star(1));
    await page.getByRole('dialog', { name: /2 of 3\.$/ }).waitFor();
    await touch.draw(star(9), { ends: 'cancel' });
    for (const seed of [2, 3]) await touch.draw(star(seed));
    await heading('3 of 3 drawings recorded');
    await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await heading('The file is saved');
    expect(download.suggestedFilename()).toBe('drawings-p03-session-1.jsonl');
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);

    const text = readFileSync(await download.path(), 'utf8');
    const samples = parseSamples(text);
    expect(samples.map(({ person, figure, speed, repetition }) => ({ person, figure, speed, repetition }))).toEqual(
      [1, 2, 3].map((repetition) => ({ person: 'p03', figure: 'star', speed: 'medium', repetition })),
    );
    expect(JSON.parse(text.split('\n')[0]!)).toMatchObject({
      sight: 'sighted',
      tool: 'finger',
      area: { width: 390, height: 844, pixelRatio: 1 },
    });
    expect(enrollGesture(samples.map(({ stroke }) => stroke)).ok).toBe(true);
    await context.close();
  });
});
