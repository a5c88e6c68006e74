import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { everyLanguage } from '../../packages/core/src/languages/test-support/everyLanguage';
import { buildStorybook, serveStorybook } from './builtStorybook';
import { measure } from './measure';
import { applyLook, looks, openStory } from './storyLooks';

const pictures = fileURLToPath(new URL('output/languages', import.meta.url));
const states = buildStorybook().filter(
  ({ id, type }) => type === 'story' && id.startsWith('languages-every-language--'),
);
const narrow = ['320-wide', 'text-200', 'wide-font'] as const;

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

/** A sheet for each language, `output/languages/<tag>.png`: a row of pictures for each state. */
it.each(everyLanguage)(
  'every state fits in $tag, in a narrow window and with large text',
  async ({ tag, direction }) => {
    const rows: string[] = [];
    for (const { id, name } of states) {
      expect(await openStory(page, server.resolvedUrls?.local[0] ?? '', id, { tag }), name).toBe('finished');
      const row: string[] = [];
      for (const look of narrow) {
        await applyLook(page, looks[look]!);
        const path = join(pictures, `${tag}--${id.split('--')[1]}--${look}.png`);
        await page.screenshot({ path, fullPage: true });
        row.push(`<img src="data:image/png;base64,${readFileSync(path, 'base64')}">`);
        const { overflow, small, flipped } = await page.evaluate(measure);
        expect
          .soft(overflow, `${name}, ${look}: pixels by which the page is wider than its window`)
          .toBeLessThanOrEqual(0);
        expect.soft(small, `${name}, ${look}: targets under 44 px`).toEqual([]);
        if (direction === 'ltr')
          expect.soft(flipped, `${name}, ${look}: texts whose characters changed order`).toEqual([]);
      }
      rows.push(`<div>${row.join('')}</div>`);
    }
    await applyLook(page, { width: 1600 });
    await page.setContent(
      `<style>body{display:grid;grid-template-columns:1fr 1fr;gap:8px;margin:8px}img{width:32%;vertical-align:top;border:1px solid gray}</style>${rows.join('')}`,
    );
    await page.screenshot({ path: join(pictures, `${tag}.png`), fullPage: true });
  },
);
