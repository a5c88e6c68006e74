import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { loadFontIn } from '../fonts/loadFontIn';
import { createApp, freePort, run } from './frameworks/freshApp';
import { hostApp, hostDependencies, hosts, makeStyles } from './frameworks/hostApp';
import { serveFolder } from './frameworks/serveFolder';
import { packPackage } from './packPackage';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-hosts-'));
const pictures = fileURLToPath(new URL('../visual/output', import.meta.url));
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn("SKIPPED pages under other people's CSS: need chromium");

/** Changes that a page makes besides its stylesheet. The spacing is that of WCAG 1.4.12. */
const changes: Readonly<Record<string, string>> = {
  'as it is': '',
  'small root': 'html { font-size: 62.5%; }',
  'purple brand':
    ':root { --payaloud-accent: light-dark(#6d28d9, #c4b5fd); --payaloud-on-accent: light-dark(#fff, #1e1033); }',
  'text spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
};

let browser: Browser;
let stop = () => {};
let origin = '';

beforeAll(async () => {
  if (!hasChromium) return;
  mkdirSync(pictures, { recursive: true });
  const tarballs = ['core', 'browser', 'react', 'testing'].map((name) => packPackage(name, folder));
  const app = join(folder, 'app');
  createApp(app, hostApp, [...tarballs, 'react@19', 'react-dom@19', 'vite@8', ...hostDependencies]);
  for (const [command = '', ...args] of makeStyles) run(app, command, args);
  run(app, 'npx', ['vite', 'build']);
  const port = await freePort();
  stop = await serveFolder(join(app, 'dist'), port, null);
  origin = `http://127.0.0.1:${port}`;
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
}, 600_000);

afterAll(async () => {
  stop();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!hasChromium).each(Object.keys(hosts))('under the CSS of %s', (host) => {
  it.each(Object.entries(changes))(
    'every component fits in 320 px, has targets of 44 px, text of 16 px and enough contrast: %s',
    async (change, css) => {
      for (const [colorScheme, font] of [
        ['light', 'usual'],
        ['dark', 'wide'],
      ] as const) {
        const page = await browser.newPage({
          viewport: { width: 320, height: 640 },
          colorScheme,
          reducedMotion: 'reduce',
        });
        await page.goto(`${origin}/${host}.html`);
        await page.getByRole('heading', { name: 'Checkout', exact: true }).waitFor();
        if (css) await page.addStyleTag({ content: css });
        await loadFontIn(page, font);
        await type(page);
        const name = `host-${host}--${change.replaceAll(' ', '-')}--${colorScheme}.png`;
        await page.screenshot({ path: join(pictures, name), fullPage: true });
        const { wide, small, problems } = await page.evaluate(measure);
        expect.soft(wide, `${colorScheme}: elements beyond the window`).toEqual([]);
        expect.soft(small, `${colorScheme}: text under 16 px`).toEqual([]);
        expect.soft(problems, `${colorScheme}: problems of our components`).toEqual([]);
        await page.close();
      }
    },
  );
});

/** Types an amount, and leaves another one refused. */
async function type(page: Page) {
  const tip = page.getByRole('textbox', { name: 'Tip' });
  await tip.fill('12.5');
  await tip.press('Enter');
  await expect.poll(() => page.locator('input[name=tip]').inputValue()).toBe('12.50');
}

/** Runs in the page. */
async function measure() {
  const { findAccessibilityProblems } = window as unknown as {
    findAccessibilityProblems: (
      root: Element,
    ) => Promise<readonly { readonly rule: string; readonly elements: unknown }[]>;
  };
  const ours = [...document.querySelectorAll<HTMLElement>('.payaloud')];
  const parts = ours
    .flatMap((root) => [root, ...root.querySelectorAll<HTMLElement>('*')])
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((element) => !element.closest('.payaloud-visually-hidden'));
  const nameOf = (element: HTMLElement) => element.outerHTML.slice(0, 100);
  const isWide = (element: HTMLElement) => {
    const { width, left, right } = element.getBoundingClientRect();
    return width > 1 && (right > window.innerWidth + 0.5 || left < -0.5);
  };
  const hasText = (element: HTMLElement) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const isSmall = (element: HTMLElement) => Number.parseFloat(getComputedStyle(element).fontSize) < 16;
  const found = [];
  for (const root of ours) found.push(...(await findAccessibilityProblems(root)));
  const page = document.documentElement;
  return {
    wide: [
      ...(page.scrollWidth > window.innerWidth ? [`the page: ${page.scrollWidth} px`] : []),
      ...parts.filter(isWide).map(nameOf),
    ],
    small: parts.filter((element) => hasText(element) && isSmall(element)).map(nameOf),
    problems: found.map(({ rule, elements }) => ({ rule, elements })),
  };
}
