import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { buildStorybook, serveStorybook } from './builtStorybook';
import { measure } from './measure';
import { applyLook, looks, openStory } from './storyLooks';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(root, 'test/visual/output');

/** Parts of the ids of the wanted stories, separated by commas. Default: all stories. */
const only = (process.env.PAYALOUD_STORIES ?? '').split(',');
const stories = buildStorybook().filter(({ type, id }) => type === 'story' && only.some((part) => id.includes(part)));

let browser: Browser;
let server: PreviewServer;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await serveStorybook();
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it.each(stories.map((story) => [`${story.title}: ${story.name}`, story.id]))(
  '%s fits in every look, with targets of 44 px and texts in their order',
  async (_name, id) => {
    const phase = await openStory(page, server.resolvedUrls?.local[0] ?? '', id);
    expect(phase, 'the phase that the story ends in').toBe('finished');
    for (const [name, look] of Object.entries(looks)) {
      await applyLook(page, look);
      // A modal dialog is as high as the window. A picture of the whole page would cut it off.
      const fullPage = (await page.locator('dialog:modal').count()) === 0;
      await page.screenshot({ path: join(pictures, `${id}--${name}.png`), fullPage });
      const { overflow, small, flipped } = await page.evaluate(measure);
      expect.soft(overflow, `${name}: pixels by which the page is wider than its window`).toBeLessThanOrEqual(0);
      expect.soft(small, `${name}: targets under 44 px`).toEqual([]);
      expect.soft(flipped, `${name}: texts whose characters changed their order`).toEqual([]);
    }
  },
);
