import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { createApp } from './frameworks/freshApp';
import { runStories } from './frameworks/storiesInVitest';
import { storybookTestsApp, storybookTestsDependencies, type PreviewKind } from './frameworks/storybookTestsApp';
import { svelteStoriesApp, svelteStoriesDependencies } from './frameworks/svelteStoriesApp';
import { packPackage } from './packPackage';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-storybook-tests-'));
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED the stories of a fresh Storybook in Vitest: needs chromium');

describe.skipIf(!hasChromium)('the stories of a fresh Storybook in Vitest, with empty caches', () => {
  let tarballs: readonly string[] = [];

  beforeAll(() => {
    tarballs = ['core', 'browser', 'testing', 'storybook-addon'].map((name) => packPackage(name, folder));
    createApp(join(folder, 'react'), storybookTestsApp.object, [...tarballs, ...storybookTestsDependencies]);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function expectOnlyThePlantedFault(app: string) {
    const { output, results } = runStories(app);
    expect(output).not.toMatch(/optimized dependencies changed|reloading/i);
    expect(results).toMatchObject([
      { title: 'Once', status: 'passed' },
      { title: 'Twice', status: 'failed', failureMessages: [expect.stringMatching(/said twice/)] },
    ]);
  }

  it.each<PreviewKind>(['object', 'defined'])('fail for a planted fault, and for nothing else (%s preview)', (kind) => {
    const app = join(folder, 'react');
    for (const [path, text] of Object.entries(storybookTestsApp[kind])) {
      if (path !== 'package.json') writeFileSync(join(app, path), text);
    }
    expectOnlyThePlantedFault(app);
  });

  it('fail for a planted fault, and for nothing else (Svelte)', () => {
    const app = join(folder, 'svelte');
    createApp(app, svelteStoriesApp, [...tarballs, ...svelteStoriesDependencies]);
    expectOnlyThePlantedFault(app);
  });
});
