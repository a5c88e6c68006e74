import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserCommands } from './scripts/browserCommands.ts';
import { bundledImports } from './scripts/bundledImports.ts';
import { chromiumArgs, chromiumPath } from './scripts/chromium.ts';
import { firefoxChannel, firefoxPath } from './scripts/firefox.ts';
import { noSourceMaps } from './scripts/noSourceMaps.ts';
import { reactVersionAliases, workspaceAliases } from './scripts/workspaceAliases.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const resolve = { alias: [...workspaceAliases(root), ...reactVersionAliases(root)] };
const browserTests = ['{packages/*/src,scripts}/**/*.browser.test.{ts,tsx}'];
/** They test what this Chromium itself has, how a sheet looks without the others, or add a policy that stays with the page. */
const freshPageTests = [
  'packages/testing/src/web-speech/chromium*.browser.test.ts',
  'packages/browser/src/microphone/nativeEngines.browser.test.ts',
  'packages/browser/src/feedback/createFeedback.browser.test.ts',
  'packages/react/src/theme/resets.browser.test.tsx',
  'packages/react/src/shared/pressedAt.browser.test.ts',
  'packages/local-speech/src/worker/startWorker.browser.test.ts',
];
/**
 * They decode real speech, compare whole voices, or show once more in a whole page what shorter tests hold. `npm run check -- long` and
 * `npm run check` run them, GitHub does for every push, and `.ci/run` runs those of the example's pages, of a page that asks first, of the field,
 * of grammars that hear speech, of matching a voice, and of what TypeScript takes seconds to read in guides and prop tables.
 */
const longTests = ['{packages,test}/**/*.long.test.ts'];
const screenReaderTests = ['packages/*/src/**/*.orca.test.ts', 'test/screen-reader/**/*.test.ts'];
const domTests = [
  'packages/{browser,storybook-addon,testing}/src/**/*.dom.test.ts',
  'packages/{react,storybook-addon}/src/**/*.test.tsx',
  'test/packaging/guidesAnnouncing.test.ts',
];
const domSetup = [
  './vitest.setup.ts',
  // Before the others, so that it comes last, when the clock is real again.
  './scripts/endTimers.ts',
  './scripts/resetGlobals.ts',
  './scripts/patientWaits.ts',
  './scripts/resetPage.ts',
];
const provider = playwright({ launchOptions: { executablePath: chromiumPath, args: chromiumArgs } });
/** A new object for each project, because Vitest names the instances in it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  provider,
  commands: browserCommands,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
});

/** Whole files that are about Chromium itself, or need its DevTools protocol. */
const onlyInChromium = [
  'packages/testing/src/web-speech/chromium*.browser.test.ts',
  'packages/browser/src/microphone/nativeEngines.browser.test.ts',
];
const inFirefox = {
  enabled: true,
  headless: true,
  provider: playwright({
    launchOptions: { executablePath: firefoxPath, channel: firefoxChannel },
    // So large that the frame of a test is not scaled to fit.
    contextOptions: { viewport: { width: 1280, height: 1000 } },
  }),
  commands: browserCommands,
  // A page in the background has no focus, and Firefox cannot be told to feign it.
  fileParallelism: false,
  screenshotFailures: false,
  instances: [{ browser: 'firefox' as const }],
};

/**
 * In ms, for tests and hooks. It only ends a test that hangs: many hear or speak in real time, or wait for a busy machine. The
 * soak sets an hour.
 */
const testTimeout = 120_000;
const timeouts = { testTimeout, hookTimeout: testTimeout };
/** In ms, for `expect.poll`. */
const poll = { timeout: 30_000 };
const cores = availableParallelism();
/**
 * One more than there are cores. In Node and jsdom, Vitest's own process compiles for all workers, and two would wait for it. In
 * browsers and end to end, tests wait for speech and timers a third of their time, and those of the others fill that.
 */
const maxWorkers = cores + 1;
/**
 * Runs after Node and jsdom, which keep all cores busy, and each kind of pages by itself: together they took as long (39, 62 and 37 s alone,
 * 134 s together, 3 December 2026) and each waited for the others. Vitest wants the same number of workers for a whole group.
 */
const inBrowsers = { maxWorkers, sequence: { groupOrder: 1 } };
const inStorybook = { maxWorkers, sequence: { groupOrder: 2 } };
const endToEnd = { maxWorkers, sequence: { groupOrder: 3 } };
/** With `PAYALOUD_TRACE=1` each step of a flow is printed. */
const trace = process.env.PAYALOUD_TRACE ? ['./scripts/traceFlows.ts'] : [];

export default defineConfig({
  test: {
    // In ms. Firefox starts in 10 s, and took more than 60 s on a busy machine. Vitest reads this here alone.
    browser: { connectTimeout: 300_000 },
    reporters: process.env.PAYALOUD_SUMMARY ? ['default', './scripts/summaryReporter.ts'] : ['default'],
    projects: [
      {
        resolve,
        test: {
          name: 'node',
          maxWorkers,
          expect: { poll },
          environment: 'node',
          isolate: false,
          include: [
            'packages/{browser,core,elements,local-speech,server,storybook-addon,testing,voiceprint,word-enrollment}/src/**/*.test.ts',
            'test/conformance/**/*.test.ts',
            'scripts/*.test.ts',
            'test/claims/claims.test.ts',
            'examples/checkout/{bank,server,src}/**/*.test.ts',
            'test/packaging/{architecture,bundles,customElements,guides,manifests,paymentHeard,publicEntries,readmeSizes,realTime,receivedOnServer,serverAnswers,serverGuides,standAlone}.test.ts',
          ],
          exclude: [...domTests, ...browserTests, ...screenReaderTests, ...longTests],
          setupFiles: ['./scripts/resetGlobals.ts', './scripts/patientWaits.ts', ...trace],
          ...timeouts,
        },
      },
      {
        plugins: [react()],
        resolve,
        test: {
          name: 'jsdom',
          maxWorkers,
          expect: { poll },
          environment: 'jsdom',
          // A worker loads modules and makes a window once, not once a file.
          isolate: false,
          // Else it would bring React 19 into a run on React 18.2.
          server: { deps: { inline: ['react-hook-form'] } },
          include: domTests,
          exclude: browserTests,
          setupFiles: [...domSetup, ...trace],
          ...timeouts,
        },
      },
      {
        plugins: [react(), noSourceMaps],
        resolve,
        test: {
          name: 'browser',
          ...inBrowsers,
          expect: { poll },
          ...timeouts,
          include: browserTests,
          exclude: freshPageTests,
          // The files of a worker share one page, which loads every module once.
          isolate: false,
          setupFiles: [
            './scripts/noTaskStacks.ts',
            './scripts/timeByFrames.ts',
            './vitest.setup.ts',
            './vitest.browserSetup.ts',
          ],
          browser: inChromium(),
        },
      },
      {
        plugins: [react(), noSourceMaps],
        resolve,
        test: {
          name: 'browser-fresh',
          ...inBrowsers,
          expect: { poll },
          ...timeouts,
          include: freshPageTests,
          setupFiles: ['./vitest.setup.ts'],
          browser: { ...inChromium(), fileParallelism: false },
        },
      },
      {
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('./.storybook', import.meta.url)) }), noSourceMaps],
        // Anew in each run, because Vite would not see that a source changed. Watch mode loads the sources.
        optimizeDeps: process.argv.includes('run') ? { force: true, include: bundledImports(root) } : {},
        test: {
          name: 'storybook',
          ...inStorybook,
          ...timeouts,
          setupFiles: ['./scripts/noTaskStacks.ts', './scripts/timeByFrames.ts'],
          isolate: false,
          browser: inChromium(),
        },
      },
      {
        resolve,
        test: {
          name: 'end-to-end',
          expect: { poll: { ...poll, interval: 10 } },
          environment: 'node',
          include: ['test/end-to-end/**/*.test.ts'],
          exclude: longTests,
          // A worker loads playwright and Chromium once, not once a file.
          isolate: false,
          globalSetup: ['./test/end-to-end/support/startBuilder.ts'],
          ...timeouts,
          ...endToEnd,
        },
      },
      {
        resolve,
        test: {
          name: 'long',
          expect: { poll },
          environment: 'node',
          include: longTests,
          globalSetup: ['./test/end-to-end/support/startBuilder.ts'],
          setupFiles: ['./scripts/patientWaits.ts'],
          ...timeouts,
          ...endToEnd,
        },
      },
      {
        plugins: [react()],
        resolve,
        test: {
          name: 'long-dom',
          expect: { poll },
          environment: 'jsdom',
          isolate: false,
          include: ['test/packaging/*.long.dom.test.ts'],
          setupFiles: domSetup,
          ...timeouts,
          ...endToEnd,
        },
      },
      {
        resolve,
        test: {
          name: 'orca',
          environment: 'node',
          include: screenReaderTests,
          isolate: false,
          ...timeouts,
          // Each file has a desktop of its own, which mostly waits.
          maxWorkers: 3,
        },
      },
      {
        resolve,
        test: {
          name: 'listening',
          environment: 'node',
          include: ['test/screen-reader/*/*.bench.ts'],
          testTimeout,
          hookTimeout: 600_000,
        },
      },
      {
        resolve,
        test: { name: 'bench', environment: 'node', include: ['test/benchmarks/**/*.bench.ts'], testTimeout: 900_000 },
      },
      {
        resolve,
        test: {
          name: 'conformance',
          expect: { poll },
          environment: 'node',
          include: ['test/rule-engines/*.test.ts', 'test/claims/planted.test.ts'],
          // A planted violation must not be in the code while another test runs.
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        resolve,
        test: {
          name: 'web-platform',
          environment: 'node',
          include: ['test/web-platform/**/*.test.ts'],
          ...timeouts,
        },
      },
      {
        // The same tests in a second engine. Those that only Chromium can run say why, and are skipped.
        plugins: [react()],
        resolve,
        test: {
          name: 'firefox',
          expect: { poll },
          ...timeouts,
          include: ['packages/{browser,react,testing}/src/**/*.browser.test.{ts,tsx}'],
          exclude: onlyInChromium,
          setupFiles: ['./scripts/unscaledFrame.ts', './vitest.setup.ts', './vitest.browserSetup.ts'],
          browser: inFirefox,
        },
      },
      {
        plugins: [react()],
        resolve,
        test: {
          name: 'zoo',
          ...timeouts,
          include: ['test/zoo/*.test.ts'],
          browser: inChromium(),
        },
      },
      {
        resolve,
        test: {
          name: 'visual',
          expect: { poll },
          environment: 'node',
          include: ['test/visual/**/*.test.ts'],
          ...timeouts,
        },
      },
      {
        resolve,
        test: {
          name: 'site',
          environment: 'node',
          include: ['site/test/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: 'packaging',
          environment: 'node',
          include: [
            'test/packaging/{tarballs,published,readme,frameworks,elements,hostStyles,server,starters,checkoutApps,example,storybook,storybookTests,designSystem,testRunners,tarballContents,installLines,reference}.test.ts',
          ],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
