import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { buildStorybook, serveStorybook } from './builtStorybook';
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

/** Runs in the page. Inline links (WCAG 2.5.8) and hidden elements are exempt. */
function measure() {
  const targets = document.querySelectorAll<HTMLElement>(
    '#storybook-root :is(button, input, select, summary, [role=button], [role=switch])',
  );
  const small = [...targets]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => ({ element, target: element.closest('label') ?? element }))
    .map(({ element, target }) => ({ element, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.width < 43.9 || box.height < 43.9))
    .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${Math.round(box.width)}×${Math.round(box.height)}`);
  const texts = document.createTreeWalker(document.querySelector('#storybook-root') ?? document, NodeFilter.SHOW_TEXT);
  const flipped: string[] = [];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (text.parentElement?.closest('.payaloud, .payaloud-button') && isFlipped(text))
      flipped.push(String(text.nodeValue));
  }
  return { overflow: document.documentElement.scrollWidth - window.innerWidth, small, flipped };

  /** True if a character is left of its predecessor in a line. All languages so far are written from left to right. */
  function isFlipped(text: Node): boolean {
    const range = document.createRange();
    const signs = Array.from(text.nodeValue ?? '', (_sign, at) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    }).filter(({ width }) => width > 0);
    return signs.some(
      ({ left, bottom }, at) => at > 0 && left < signs[at - 1]!.left && bottom <= signs[at - 1]!.bottom,
    );
  }
}
