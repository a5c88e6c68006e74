import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { dataFolder } from '../../scripts/run/dataFolder.mjs';
import { run } from './frameworks/freshApp';
import { runStories, storiesInVitestConfig, storiesInVitestDependencies } from './frameworks/storiesInVitest';
import { packPackage } from './packPackage';

const sources = join(dataFolder, 'strangers/nhsuk-react-components-cac8977.tar.gz');
const canRun = existsSync(sources) && existsSync(chromiumPath);
if (!existsSync(chromiumPath)) console.warn('SKIPPED the stories of nhsuk-react-components: needs chromium');

const folder = mkdtempSync(join(tmpdir(), 'payaloud-design-system-'));
const app = join(folder, 'nhsuk-react-components');

/** Of its packages, those without which the stories do not run. */
const needed =
  /^(@storybook|storybook|react|vite|rollup-preserve|classnames|nhsuk-frontend|outdent|sass-embedded|tslib|typescript$)/;

describe.skipIf(!canRun)('the stories of nhsuk-react-components in Vitest, with empty caches', () => {
  let main = '';

  beforeAll(() => {
    execFileSync('tar', ['xzf', sources, '-C', folder]);
    const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    manifest.devDependencies = Object.fromEntries(
      Object.entries(manifest.devDependencies).filter(([name]) => needed.test(name)),
    );
    writeFileSync(join(app, 'package.json'), JSON.stringify(manifest, null, 2));
    writeFileSync(join(app, 'vitest.config.js'), storiesInVitestConfig());
    mkdirSync(join(folder, 'tarballs'));
    const tarballs = ['core', 'browser', 'testing', 'storybook-addon'].map((name) =>
      packPackage(name, join(folder, 'tarballs')),
    );
    run(app, 'npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '-D',
      ...storiesInVitestDependencies,
      ...tarballs,
    ]);
    main = readFileSync(join(app, '.storybook/main.ts'), 'utf8');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs all stories once, with other addons beside its own. */
  function testStories(...addons: readonly string[]) {
    const list = ['@storybook/addon-docs', '@storybook/addon-vitest', ...addons].map((name) => `'${name}'`);
    writeFileSync(join(app, '.storybook/main.ts'), main.replace("'@storybook/addon-docs'", list.join(', ')));
    const { output, results } = runStories(app);
    const durations = results.map(({ duration }) => duration).toSorted((one, other) => one - other);
    return { output, results, median: durations[Math.floor(durations.length / 2)] ?? 0 };
  }

  it('pass with Listen as they do without it, and wait for it at most 100 ms more in the median', () => {
    const bare = testStories();
    const heard = testStories('@payaloud/storybook-addon');
    const failed = ({ results }: typeof bare) =>
      results.filter(({ status }) => status !== 'passed').map(({ title, failureMessages }) => [title, failureMessages]);
    console.log(
      `${heard.results.length} stories, median ms a story: ${Math.round(bare.median)} without, ${Math.round(heard.median)} with Listen`,
    );
    expect(heard.output).not.toMatch(/optimized dependencies changed|reloading/i);
    expect(heard.results.length).toBeGreaterThan(100);
    expect(failed(heard)).toEqual(failed(bare));
    expect(heard.median - bare.median).toBeLessThanOrEqual(100);
  });
});
