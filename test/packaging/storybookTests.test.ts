import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { createApp, run } from './frameworks/freshApp';
import { storybookTestsApp, storybookTestsDependencies, type PreviewKind } from './frameworks/storybookTestsApp';
import { packPackage } from './packPackage';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-storybook-tests-'));
const app = join(folder, 'app');
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED the stories of a fresh Storybook in Vitest: needs chromium');

/** Vite's and Storybook's caches, which continuous integration does not have. */
const caches = ['node_modules/.cache', 'node_modules/.vite'];

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

describe.skipIf(!hasChromium)('the stories of a fresh Storybook in Vitest, with empty caches', () => {
  beforeAll(() => {
    const tarballs = ['core', 'browser', 'testing', 'storybook-addon'].map((name) => packPackage(name, folder));
    createApp(app, storybookTestsApp.object, [...tarballs, ...storybookTestsDependencies]);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs all stories once. A run with a failed story ends with an error, which is expected here. */
  function testStories(kind: PreviewKind) {
    for (const [path, text] of Object.entries(storybookTestsApp[kind])) {
      if (path !== 'package.json') writeFileSync(join(app, path), text);
    }
    for (const cache of caches) rmSync(join(app, cache), { recursive: true, force: true });
    const report = join(folder, `${kind}.json`);
    let output = '';
    try {
      output = run(app, 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`]);
    } catch (error) {
      output = String(error);
    }
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return { output, tests: testResults.flatMap(({ assertionResults }) => assertionResults) };
  }

  it.each<PreviewKind>(['object', 'defined'])('fail for a planted fault, and for nothing else (%s preview)', (kind) => {
    const { output, tests } = testStories(kind);
    expect(output).not.toMatch(/optimized dependencies changed|reloading/i);
    expect(tests).toMatchObject([
      { title: 'Once', status: 'passed' },
      { title: 'Twice', status: 'failed', failureMessages: [expect.stringMatching(/said twice/)] },
    ]);
  });
});
