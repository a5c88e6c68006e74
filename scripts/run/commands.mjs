// Every command of the project: those of `package.json`, and what `npm run check` and `npm run measure` know by name.
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
const format = { name: 'format', run: ['prettier', '--check', '--cache', '--cache-strategy', 'content', '.'] };
const lint = [
  format,
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
const sizes = { name: 'sizes', run: node('measure-sizes.mjs'), shows: true };
/** The longest come first, because otherwise the others would wait for them at the end. */
const gate = [{ together: [...lint, ...testTypes, sizes, ...build] }];

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
  // The whole check, or one of `checks`.
  check: [
    ...gate,
    { name: 'packed tarballs', run: [...vitest, ...projects('packaging')] },
    { name: 'pages of other libraries', run: [...vitest, ...projects('zoo')], needs: 'chromium' },
    { name: 'web-platform-tests', run: webPlatform, needs: 'chromium' },
    {
      name: 'every test',
      run: [...allTests, ...projects('long', 'long-dom')],
      env: { PAYALOUD_FAULTS: 'all' },
      needs: 'chromium',
    },
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
  // One of `measures`.
  measure: [],
  lint: [{ together: lint }],
  format: [{ run: ['prettier', '--write', '.'] }],
  build: [{ together: build }],
  // Astro's site, with dependencies of its own.
  site: [{ run: node('site.mjs') }],
  release: [{ run: node('release.mjs') }],
};

/** What `npm run check -- <name>` passes or fails. `about` is its line in the list. */
export const checks = {
  gate: { about: 'lint, types, the build of every package, and sizes', steps: gate },
  types: {
    about: 'types of everything, and which APIs each package may use',
    steps: [{ together: [...testTypes, ...packageTypes] }],
  },
  lint: { about: 'format, lint, unused code and import cycles; prose only warns', steps: [{ together: lint }] },
  format: { about: 'the format alone; `npm run format` writes it', steps: [format] },
  long: {
    about: 'real speech and voices on the device, and whole pages whose parts `npm test` runs',
    steps: [{ run: [...vitest, ...projects('long', 'long-dom')], summary: true, needs: 'chromium' }],
  },
  firefox: {
    about: "browser tests in Debian's Firefox, a table of engines, then components and the example by Orca",
    steps: [
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
  },
  webkit: {
    about: 'an order paid through Orca in WebKitGTK, and a table of this engine',
    steps: [
      {
        run: [...vitest, ...projects('listening'), 'test/screen-reader/webkit'],
        env: { PAYALOUD_TABLES: 'write' },
        needs: 'webkit',
      },
    ],
  },
  start: {
    about: 'what `npm start` serves, paid through Orca; a bare Debian is enough',
    steps: [{ run: [...vitest, ...projects('listening'), 'test/screen-reader/started'], needs: 'only orca' }],
  },
  visual: {
    about: 'pictures of every story in ten looks; fails if one is too wide, or a target is under 44 px',
    steps: [{ run: [...vitest, ...projects('visual')], needs: 'chromium' }],
  },
};

/** What `npm run measure -- <name>` prints numbers about, or searches for long. `about` is its line in the list. */
export const measures = {
  sizes: { about: 'the first and the whole load of each import, with its limit', steps: [sizes] },
  benchmarks: {
    about: 'comparisons with peers, as ratios within one run',
    steps: [{ run: [...vitest, ...projects('bench'), '--no-file-parallelism'], needs: 'orca' }],
  },
  conformance: {
    about: 'four accessibility engines over every story in six looks; plants a violation for each claim',
    // Can be resumed; in parts: PAYALOUD_PART=3/10.
    steps: [{ run: [...vitest, ...projects('conformance')], needs: 'chromium' }],
  },
  'listen-agreement': {
    about: 'the spoken log beside Orca, in every story and in pages of other libraries',
    // Can be resumed; in parts: PAYALOUD_PART=3/10.
    steps: [{ run: [...vitest, ...projects('listening'), 'test/screen-reader/agreement'], needs: 'only orca' }],
  },
  effort: {
    about: 'every way through each task, by Orca, touch, one switch and braille, as tables in `docs/measured`',
    steps: [
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
  },
  walks: {
    about: 'what is said in 34 payments at 30 ms a character, as logs with the true answers',
    steps: [{ run: [...vitest, ...projects('listening'), 'test/screen-reader/walks'], needs: 'only orca' }],
  },
  faults: {
    about: "every fault on the way of a payment, against the example's server, which is killed",
    steps: [
      {
        run: [...vitest, ...projects('long'), 'test/end-to-end/faults'],
        env: { PAYALOUD_FAULTS: 'all', PAYALOUD_TABLES: 'write' },
        needs: 'chromium',
      },
    ],
  },
  'web-platform': {
    about: 'web-platform-tests of the Web Speech API in Chromium and in each profile of the twin',
    steps: [{ run: webPlatform, env: { PAYALOUD_TABLES: 'write' }, needs: 'chromium' }],
  },
  'drawing-study': {
    about: 'serves the page on which people record drawings for a study; with `--host` to their phones',
    steps: [{ run: ['vite', 'test/drawing-study'] }],
  },
  soak: {
    about: 'the laws with 100,000 runs of new random cases instead of the same 60',
    steps: [
      {
        run: [...vitest, ...inNodeAndJsdom, '--testTimeout', '3600000', '--hookTimeout', '3600000'],
        env: { PAYALOUD_SOAK: process.env.PAYALOUD_SOAK ?? '100000', PAYALOUD_SEED: soakSeed },
        repeat: `PAYALOUD_SEED=${soakSeed} npm run measure -- soak tries the same cases again.`,
      },
    ],
  },
  steady: {
    about: 'tests, many times beside a busy machine, with pauses of each page; names each that failed once',
    steps: [{ run: node('steady.mjs'), needs: 'chromium' }],
  },
  'delete-cases': {
    about: 'deletes each case of each flow and each check of confirmations; fails if nothing notices',
    steps: [{ run: node('delete-cases.mjs') }],
  },
};

/** Commands, checks and measures with tests that read other people's data. */
export const readsData = new Set([
  'test',
  'test:quick',
  'long',
  'steady',
  'check',
  'soak',
  'benchmarks',
  'web-platform',
]);

function projects(...names) {
  return names.flatMap((project) => ['--project', project]);
}

function node(script) {
  return ['node', join(root, 'scripts', script)];
}
