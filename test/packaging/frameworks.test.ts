import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { nextApp, viteApp } from './frameworks/apps';
import { behaviorScript } from './frameworks/behavior';
import { fillForms } from './frameworks/fillForms';
import { createApp, freePort, run, start } from './frameworks/freshApp';
import { payByKeyboard } from './frameworks/payByKeyboard';
import { sendTips, sendTipsWithoutScript } from './frameworks/sendTips';
import { serveFolder } from './frameworks/serveFolder';
import { packPackage } from './packPackage';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Storybook loads the addon (see `storybook.test.ts`), and no page loads the server. */
const packages = readdirSync(join(root, 'packages')).filter((name) => !['server', 'storybook-addon'].includes(name));
const folder = mkdtempSync(join(tmpdir(), 'payaloud-frameworks-'));
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED pages of Vite and Next: need chromium');

const react = ['react@19', 'react-dom@19'];
const forTypes = ['typescript@6.0.3', '@types/react@19', '@types/node@20'];

let tarballs: Record<string, string> = {};
let browser: Browser;

beforeAll(async () => {
  tarballs = Object.fromEntries(packages.map((name) => [name, packPackage(name, folder)]));
  if (hasChromium) browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The three that README says to install, or all. */
const packed = (names = ['core', 'browser', 'react']) => names.map((name) => tarballs[name] ?? '');

/** The versions of React that the packages support. */
const reactVersions = [
  ['19', react],
  ['18.2', ['react@18.2.0', 'react-dom@18.2.0']],
] as const;

describe.skipIf(!hasChromium)("README's lines in a fresh app, driven by keyboard in Chromium", () => {
  it.each(reactVersions)(
    'work as Vite builds them, under a policy without inline scripts: React %s',
    async (version, dependencies) => {
      const app = join(folder, `vite-${version}`);
      createApp(app, viteApp, [...packed(), ...dependencies, 'vite@8', '@vitejs/plugin-react@6']);
      run(app, 'npx', ['vite', 'build']);
      const port = await freePort();
      const stop = await serveFolder(join(app, 'dist'), port);
      try {
        const { faults, laterScripts } = await payByKeyboard(browser, `http://127.0.0.1:${port}/`);
        expect(faults).toEqual([]);
        expect(laterScripts.length).toBeGreaterThan(1);
      } finally {
        stop();
      }
    },
  );
});

describe.skipIf(!hasChromium)("a fresh app of Next's app router, built by webpack, under a policy with a nonce", () => {
  let stop = () => {};
  let url = '';

  beforeAll(async () => {
    const app = join(folder, 'next');
    createApp(app, nextApp, [...packed(), ...react, 'react-hook-form@7', 'next@16.4.6', ...forTypes]);
    run(app, 'npx', ['next', 'build', '--webpack']);
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    stop = await start(app, process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', `${port}`], url);
  }, 600_000);
  afterAll(() => stop());

  it("runs README's lines by keyboard, and they match what the server has rendered", async () => {
    const { faults, laterScripts, html } = await payByKeyboard(browser, url);
    expect(faults).toEqual([]);
    expect(laterScripts.length).toBeGreaterThan(1);
    expect(html).toContain('Pay $28.25 to Corner Cafe');
  });

  it('runs the forms of docs/forms.md: Controller, register, FormData and a server action', async () => {
    expect(await fillForms(browser, `${url}forms`)).toEqual([]);
  });

  it('runs the form of the start page', async () => {
    expect(await sendTips(browser, `${url}tip`)).toEqual([]);
  });

  it('runs the form of the start page without script', async () => {
    await sendTipsWithoutScript(browser, `${url}tip`);
  });
});

describe('the packed packages in Node', () => {
  const app = join(folder, 'node');
  beforeAll(() => createApp(app, { 'package.json': '{ "private": true }' }, [...packed(packages), ...react]));

  /** Every public subpath with names that runs outside a worklet and a test runner, with one name for each star. */
  const subpaths = packages.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;
    return Object.keys(exports)
      .filter((path) => !/worklet|vitest|\/auto$|\.css$|\.json$/.test(path))
      .map((path) => `@payaloud/${name}${path.slice(1).replace('*', 'en')}`);
  });

  it.each(subpaths)('give the same names to import and to require: %s', (subpath) => {
    const names = (module: string) => `console.log(JSON.stringify(Object.keys(${module}).sort()))`;
    const imported = run(app, process.execPath, [
      '--input-type=module',
      '-e',
      `import * as all from '${subpath}'; ${names('all')}`,
    ]);
    const required = run(app, process.execPath, ['-e', names(`require('${subpath}')`)]);
    const own = JSON.parse(imported) as string[];
    expect(JSON.parse(required)).toEqual(expect.arrayContaining(own));
    expect(own.length).toBeGreaterThan(0);
  });

  it('behave the same by import and by require', () => {
    const imported = run(app, process.execPath, ['--input-type=module', '-e', behaviorScript('import')]);
    const required = run(app, process.execPath, ['-e', behaviorScript('require')]);
    expect(JSON.parse(required)).toEqual(JSON.parse(imported));
    expect(JSON.parse(imported)).toMatchObject({
      asked: { kind: 'ambiguous' },
      refused: { kind: 'refused' },
      outcome: { kind: 'succeeded', amount: { minorUnits: 2350, currency: 'USD' } },
      thrown: [
        ['PayaloudCoreError', 'not-a-safe-integer', true],
        ['PayaloudReactError', 'not-money', false],
        ['PayaloudCoreError', 'language-part-missing', true],
        'function',
      ],
    });
  });

  const load = 'preload().then(() => console.log("all loaded"))';
  it.each([
    ['import', ['--input-type=module', '-e', `import { preload } from '@payaloud/react'; ${load}`]],
    ['require', ['-e', `const { preload } = require('@payaloud/react'); ${load}`]],
  ])('load what comes later too: %s', (_how, args) => {
    expect(run(app, process.execPath, args)).toBe('all loaded\n');
  });
});

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}
