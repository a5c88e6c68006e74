import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview, type PreviewServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'storybook-static');

/** A page in Storybook's index, in the order of its sidebar. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** Builds Storybook, unless `PAYALOUD_KEEP_STORYBOOK` keeps the last one, and returns its index. */
export function buildStorybook(): readonly Entry[] {
  if (!process.env.PAYALOUD_KEEP_STORYBOOK) {
    const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
    const args = ['build', '--quiet', '--output-dir', built];
    execFileSync(join(root, 'node_modules/.bin/storybook'), args, {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(index.entries);
}

export function serveStorybook(): Promise<PreviewServer> {
  return preview({
    root,
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
    configFile: false,
  });
}
