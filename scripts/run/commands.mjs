// Every command of the project, by name.
import { randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createBuildCache } from './buildCache.mjs';
import { slowFiles } from './slowFiles.mjs';
import { root } from './steps.mjs';

const vitest = ['vitest', 'run'];
const packages = readdirSync(join(root, 'packages'));
const cache = createBuildCache(root);
const inNodeAndJsdom = projects('node', 'jsdom');
/** The steps of `npm test`. */
export const allTests = [
  ...vitest,
  ...projects('node', 'jsdom', 'browser', 'browser-fresh', 'storybook', 'end-to-end'),
];
/** Each soak tries other cases. Added to the seed of each law (`test/laws.ts`). */
const soakSeed = process.env.PAYALOUD_SEED ?? String(randomInt(2 ** 30));

const testTypes = [
  { name: 'types of stories, tests and scripts', run: ['tsc', '-p', '.'] },
  { name: 'types of the example', run: ['tsc', '-p', 'examples/checkout'] },
  ...packages.map((name) => ({
    name: `types of ${name} and its tests`,
    run: ['tsc', '-p', `packages/${name}/tsconfig.test.json`],
  })),
];
/** Which APIs each package may use (core: no DOM). The build checks the same. */
const packageTypes = packages.map((name) => ({
  name: `types of ${name} alone`,
  run: ['tsc', '-p', `packages/${name}`],
}));
const lint = [
  { name: 'format', run: ['prettier', '--check', '--cache', '--cache-strategy', 'content', '.'] },
  { name: 'lint', run: ['oxlint', '--deny-warnings', '.'] },
  { name: 'unused code', run: ['knip'] },
  { name: 'import cycles', run: node('check-cycles.mjs') },
  // Only warns.
  { name: 'prose', run: node('check-prose.mjs'), shows: true },
];
/** In any order, because each is built from the sources of the others. */
const build = packages.map((name) => ({
  name: `build ${name}`,
  run: ['tsup', '--silent'],
  folder: `packages/${name}`,
  cache: { begin: () => cache.begin(name) },
}));
const size = { name: 'size', run: node('measure-sizes.mjs'), shows: true };
/** The longest come first, because otherwise the others would wait for them at the end. */
const gate = [{ together: [...lint, ...testTypes, size, ...build] }];

const walksInFirefox = ['test/screen-reader/components.test.ts', 'test/screen-reader/order-page.test.ts'];

/** The Web Speech twin beside Chromium, in web-platform-tests. */
const webPlatform = [...vitest, ...projects('web-platform')];

/**
 * Each command is a list of steps. A step is an executable with its arguments, environment and folder, or several that run two
 * at a time. `needs`: what the machine must have. `summary`: the counts of its tests are the last line. `cache`:
 * it is left out if nothing changed. `shows`: its output is shown even if it passes. `repeat` is printed if it fails.
 */
export const commands = {
  start: [{ run: node('start.mjs') }],
  test: [{ run: allTests, summary: true, needs: 'chromium' }],
  // Every component and the example, in the words of a real screen reader.
  'test:orca': [{ run: [...vitest, ...projects('orca')], summary: true, needs: 'only orca' }],
  // Real speech, and whole pages whose parts `npm test` runs.
  'test:long': [{ run: [...vitest, ...projects('long')], summary: true, needs: 'chromium' }],
  // The browser tests in a second engine, the table of what each engine has, then every component and the example through Orca.
  'test:firefox': [
    { name: 'browser tests in Firefox', run: [...vitest, ...projects('firefox')], needs: 'firefox' },
    {
      name: 'what each engine has',
      run: [...vitest, ...projects('long'), 'test/end-to-end/engines'],
      env: { PAYALOUD_TABLES: 'write' },
      needs: 'chromium',
    },
    {
      name: 'Firefox through Orca',
      run: [...vitest, ...projects('orca'), ...walksInFirefox],
      env: { PAYALOUD_BROWSER: 'firefox' },
      needs: 'only orca',
    },
  ],
  // The main walk in a third engine, through Orca, and what this engine has.
  'test:webkit': [
    {
      run: [...vitest, ...projects('listening'), 'test/screen-reader/webkit'],
      env: { PAYALOUD_TABLES: 'write' },
      needs: 'webkit',
    },
  ],
  // For the desk: needs no browser.
  'test:quick': [
    {
      run: [...vitest, ...inNodeAndJsdom, ...slowFiles.flatMap((path) => ['--exclude', path])],
      summary: true,
    },
  ],
  // Runs before the tests in continuous integration, because it answers in a minute or two.
  // The build is part of it, because only that makes the declarations which are published.
  gate,
  types: [{ together: [...testTypes, ...packageTypes] }],
  lint: [{ together: lint }],
  build: [{ together: build }],
  size: [size],
  format: [{ run: ['prettier', '--write', '.'] }],
  release: [{ run: node('release.mjs') }],
  check: [
    ...gate,
    { name: 'packed tarballs', run: [...vitest, ...projects('packaging')] },
    { name: 'pages of other libraries', run: [...vitest, ...projects('zoo')], needs: 'chromium' },
    { name: 'web-platform-tests', run: webPlatform, needs: 'chromium' },
    { name: 'every test', run: [...allTests, ...projects('long')], env: { PAYALOUD_FAULTS: 'all' }, needs: 'chromium' },
    {
      name: 'the built packages',
      run: [...vitest, ...projects('node', 'jsdom', 'browser', 'browser-fresh')],
      env: { PAYALOUD_TARGET: 'dist' },
    },
    // Without the addon's panel, which runs on the React that Storybook brings.
    {
      name: 'React 18',
      run: [...vitest, ...projects('jsdom'), 'packages/browser', 'packages/react'],
      env: { PAYALOUD_REACT: '18' },
    },
    {
      name: 'server rendering with React 18',
      run: [...vitest, ...projects('node'), 'test/conformance/server-render'],
      env: { PAYALOUD_REACT: '18' },
    },
    // Last, because a machine without these engines ends here.
    { name: 'Firefox', run: [...vitest, ...projects('firefox')], needs: 'firefox' },
    { name: 'WebKitGTK', run: [...vitest, ...projects('listening'), 'test/screen-reader/webkit'], needs: 'webkit' },
  ],
  // Runs tests many times beside a busy machine, and names each that failed once.
  steady: [{ run: node('steady.mjs'), needs: 'chromium' }],
  'delete-cases': [{ run: node('delete-cases.mjs') }],
  soak: [
    {
      run: [...vitest, ...inNodeAndJsdom, '--testTimeout', '3600000', '--hookTimeout', '3600000'],
      env: { PAYALOUD_SOAK: process.env.PAYALOUD_SOAK ?? '100000', PAYALOUD_SEED: soakSeed },
      repeat: `PAYALOUD_SEED=${soakSeed} npm run soak tries the same cases again.`,
    },
  ],
  // Astro's site, with dependencies of its own: `-- dev` serves it, `-- test` builds and tests it.
  site: [{ run: node('site.mjs') }],
  'test:visual': [{ run: [...vitest, ...projects('visual')], needs: 'chromium' }],
  // Four accessibility engines over every story in six looks and over the example. Can be resumed; in parts: PAYALOUD_PART=3/10.
  conformance: [{ run: [...vitest, ...projects('conformance')], needs: 'chromium' }],
  // In parts, which can be resumed: PAYALOUD_PART=3/10. Compares the spoken log with Orca in every story and in pages of other libraries.
  'listen-agreement': [
    { run: [...vitest, ...projects('listening'), 'test/screen-reader/agreement'], needs: 'only orca' },
  ],
  // Payments as logs of what was said, for a listener who gets nothing else, with the answers in a second folder.
  walks: [{ run: [...vitest, ...projects('listening'), 'test/screen-reader/walks'], needs: 'only orca' }],
  // Pays through Orca on the page that `npm start` serves.
  'test:start': [{ run: [...vitest, ...projects('listening'), 'test/screen-reader/started'], needs: 'only orca' }],
  // Every way through each task, and ARIA-AT's scores, as tables in docs/measured.
  effort: [
    {
      name: 'effort through Orca',
      run: [...vitest, ...projects('orca'), 'test/screen-reader/effort', 'test/screen-reader/aria-at'],
      env: { PAYALOUD_TABLES: 'write' },
      needs: 'only orca',
    },
    {
      name: 'effort by touch, switch and braille',
      run: [
        ...vitest,
        ...projects('end-to-end', 'long'),
        'test/end-to-end/instruments',
        'test/end-to-end/order-page/slow-voice',
      ],
      env: { PAYALOUD_TABLES: 'write' },
      needs: 'only orca',
    },
  ],
  // Every fault on the way of a payment, with the table of docs/measured/faults.md.
  faults: [
    {
      run: [...vitest, ...projects('end-to-end'), 'test/end-to-end/faults'],
      env: { PAYALOUD_FAULTS: 'all', PAYALOUD_TABLES: 'write' },
      needs: 'chromium',
    },
  ],
  // Each profile of the Web Speech twin beside Chromium, with the table of docs/measured/web-speech.md.
  'web-platform': [{ run: webPlatform, env: { PAYALOUD_TABLES: 'write' }, needs: 'chromium' }],
  bench: [{ run: [...vitest, ...projects('bench'), '--no-file-parallelism'], needs: 'orca' }],
};

/** Commands with tests that read other people's data. */
export const readsData = new Set([
  'test',
  'test:quick',
  'test:long',
  'steady',
  'check',
  'soak',
  'bench',
  'web-platform',
]);

function projects(...names) {
  return names.flatMap((project) => ['--project', project]);
}

function node(script) {
  return ['node', join(root, 'scripts', script)];
}
