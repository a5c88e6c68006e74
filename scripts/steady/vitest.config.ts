// The projects of `npm test` for `npm run measure -- steady`, whose pages pause by the seed in `PAYALOUD_PAUSES`.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import usual from '../../vitest.config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const provide = { pauses: Number(process.env.PAYALOUD_PAUSES ?? 0) };
const setupFiles: Readonly<Record<string, string>> = {
  jsdom: './scripts/steady/pausePage.ts',
  browser: './scripts/steady/pausePage.ts',
  'browser-fresh': './scripts/steady/pausePage.ts',
  storybook: './scripts/steady/pausePage.ts',
  'end-to-end': './scripts/steady/pausePages.ts',
};

export default defineConfig({
  ...usual,
  root,
  test: { ...usual.test, projects: usual.test?.projects?.map(withPauses) },
});

function withPauses<Project>(project: Project): Project {
  if (typeof project !== 'object' || project === null || !('test' in project)) return project;
  const { test } = project as { readonly test?: { readonly name?: unknown; readonly setupFiles?: string | string[] } };
  const added = setupFiles[String(test?.name)];
  if (!added) return project;
  // First, so that it takes the clock before others replace it.
  return { ...project, test: { ...test, provide, setupFiles: [added, ...[test?.setupFiles ?? []].flat()] } };
}
