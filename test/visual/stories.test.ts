import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'storybook-static');
const pictures = join(root, 'test/visual/output');

if (!process.env.PAYALOUD_KEEP_STORYBOOK) {
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  const args = ['build', '--quiet', '--output-dir', built];
  execFileSync(join(root, 'node_modules/.bin/storybook'), args, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  entries: Record<string, { id: string; type: 'story' | 'docs'; title: string; name: string }>;
};
const only = process.env.PAYALOUD_STORIES ?? '';
const stories = Object.values(index.entries).filter(({ type, id }) => type === 'story' && id.includes(only));

/** A way to look at a page. 1280 × 1024 px at 400 % are 320 × 256 px (WCAG 1.4.10). */
const looks: Record<string, { context: BrowserContextOptions; globals?: string; css?: string }> = {
  light: { context: { viewport: { width: 800, height: 700 }, colorScheme: 'light' } },
  dark: { context: { viewport: { width: 800, height: 700 }, colorScheme: 'dark' } },
  'forced-colors': { context: { viewport: { width: 800, height: 700 }, forcedColors: 'active', colorScheme: 'dark' } },
  '320-wide': { context: { viewport: { width: 320, height: 640 } } },
  'right-to-left': { context: { viewport: { width: 800, height: 700 } }, globals: 'direction:rtl' },
  'text-200': { context: { viewport: { width: 640, height: 800 } }, css: 'html { font-size: 200% !important; }' },
  'text-300': { context: { viewport: { width: 640, height: 800 } }, css: 'html { font-size: 300% !important; }' },
  'zoom-400': { context: { viewport: { width: 320, height: 256 } } },
};

let browser: Browser;
let server: PreviewServer;
let address = '';

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await preview({
    root,
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
    configFile: false,
  });
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(Object.entries(looks))('in the look “%s”', (look, { context, globals, css }) => {
  let page: Page;

  beforeAll(async () => {
    page = await (await browser.newContext({ ...context, reducedMotion: 'reduce' })).newPage();
  });
  afterAll(() => page.context().close());

  it.each(stories.map((story) => [`${story.title}: ${story.name}`, story.id]))(
    '%s fits, with targets of 44 px',
    async (_name, id) => {
      await page.goto(`${address}iframe.html?id=${id}&viewMode=story${globals ? `&globals=${globals}` : ''}`);
      await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
      if (css) await page.addStyleTag({ content: css });
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(pictures, `${id}--${look}.png`), fullPage: true });
      const { overflow, small } = await page.evaluate(measure);
      expect(overflow, 'pixels that the page is wider than its window').toBeLessThanOrEqual(0);
      expect(small, 'targets under 44 px').toEqual([]);
    },
  );
});

/** Runs in the page. Inline links are exempt (WCAG 2.5.8), and so is what is not displayed. */
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
  return { overflow: document.documentElement.scrollWidth - window.innerWidth, small };
}
