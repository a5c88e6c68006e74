import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { loadFontIn } from '../fonts/loadFontIn';
import { buildStorybook, serveStorybook } from './builtStorybook';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(root, 'test/visual/output');

/** Parts of the ids of the wanted stories, separated by commas. Default: all stories. */
const only = (process.env.PAYALOUD_STORIES ?? '').split(',');
const stories = buildStorybook().filter(({ type, id }) => type === 'story' && only.some((part) => id.includes(part)));

/** The changes that a look makes to a page. Each look starts from the defaults. */
interface Look {
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly width?: number;
  readonly height?: number;
  readonly direction?: 'rtl';
  readonly textPercent?: number;
  readonly density?: 'compact';
  readonly font?: 'wide';
}

/** 1280 × 1024 px at 400 % zoom is 320 × 256 px (WCAG 1.4.10). */
const looks: Record<string, Look> = {
  light: {},
  dark: { media: { colorScheme: 'dark' } },
  'forced-colors': { media: { forcedColors: 'active', colorScheme: 'dark' } },
  '320-wide': { width: 320, height: 640 },
  'right-to-left': { direction: 'rtl' },
  'text-200': { width: 640, textPercent: 200 },
  'text-300': { width: 640, textPercent: 300 },
  'zoom-400': { width: 320, height: 256 },
  compact: { width: 360, height: 640, density: 'compact' },
  'wide-font': { width: 320, height: 640, font: 'wide' },
};

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
    await clearStorage(page);
    await applyLook(page, {});
    await page.goto(`${server.resolvedUrls?.local[0]}iframe.html?id=${id}&viewMode=story`);
    expect(await endPhase(page), 'the phase that the story ends in').toBe('finished');
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

/** Clears the stored data of the previous story. */
async function clearStorage(page: Page) {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(server.resolvedUrls?.local[0] ?? '');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
  await session.detach();
}

async function applyLook(page: Page, look: Look) {
  const { media, width = 800, height = 700, direction, textPercent, density, font = 'usual' } = look;
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
  await page.setViewportSize({ width, height });
  await page.evaluate(setDocument, { direction, textPercent, density });
  await loadFontIn(page, font);
}

/**
 * Returns the story's phase in Storybook, or the error of its play function. The play function has run only when the
 * phase is `finished`. A failed one ends in that phase too.
 */
async function endPhase(page: Page): Promise<string> {
  const ends = ['finished', 'errored', 'aborted'];
  const phase = await page.waitForFunction((ends) => {
    const { __STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
      __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): readonly { message?: string }[] | undefined };
    };
    const now = preview?.currentRender?.phase;
    if (now === undefined || !ends.includes(now)) return false;
    return channel?.last('playFunctionThrewException')?.[0]?.message ?? now;
  }, ends);
  return String(await phase.jsonValue());
}

/** Runs in the page. A look without a direction, text size or density uses the story's. */
function setDocument({ direction, textPercent, density }: Pick<Look, 'direction' | 'textPercent' | 'density'>) {
  const { documentElement } = document;
  const { dataset, style } = documentElement;
  dataset.ownDirection ??= documentElement.dir;
  dataset.ownTextSize ??= style.fontSize;
  if (density) dataset.density = density;
  else delete dataset.density;
  documentElement.dir = direction ?? dataset.ownDirection;
  style.fontSize = textPercent ? `${textPercent}%` : dataset.ownTextSize;
}

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
