import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium';
import { run } from './freshApp';

/** Packages that a team installs to run its stories in Vitest, in the versions that are tested. */
export const storiesInVitestDependencies = [
  '@storybook/addon-vitest@10',
  '@vitest/browser-playwright@4',
  'vitest@4',
  'playwright@1',
];

const launchOptions = JSON.stringify({ executablePath: chromiumPath, args: chromiumArgs });

/** A `vitest.config.js` that runs the stories of `.storybook`. `plugins` are those that the stories need, as code with its imports. */
export const storiesInVitestConfig = ({ imports = '', plugins = '' } = {}): string => `${imports}
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';

export default {
  plugins: [${plugins}storybookTest({ configDir: '.storybook' })],
  test: {
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: ${launchOptions} }),
      instances: [{ browser: 'chromium' }],
    },
  },
};
`;

export interface StoryResult {
  readonly title: string;
  readonly status: string;
  /** In ms. */
  readonly duration: number;
  readonly failureMessages: readonly string[];
}

/** Vite's and Storybook's caches, which continuous integration does not have. */
const caches = ['node_modules/.cache', 'node_modules/.vite'];

/** Runs all stories of an app once, with empty caches. A run with a failed story ends with an error, whose text is the output. */
export function runStories(app: string): { readonly output: string; readonly results: readonly StoryResult[] } {
  for (const cache of caches) rmSync(join(app, cache), { recursive: true, force: true });
  const report = join(app, 'report.json');
  rmSync(report, { force: true });
  let output = '';
  try {
    output = run(app, 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`]);
  } catch (error) {
    output = String(error);
  }
  if (!existsSync(report)) throw new Error(output);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly testResults: readonly { readonly assertionResults: readonly StoryResult[] }[];
  };
  return { output, results: testResults.flatMap(({ assertionResults }) => assertionResults) };
}
