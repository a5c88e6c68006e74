import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { PaymentTask, RaceTask } from './child';
import { createFolder } from './createFolder';

const here = fileURLToPath(new URL('.', import.meta.url));
let bundle: string | null = null;

export interface ChildEnd {
  readonly signal: string | null;
  /** The last line that it printed, as JSON. Null if it printed nothing. */
  readonly result: unknown;
}

/** Runs `child.ts` as a process of its own. */
export function runChild(task: PaymentTask | RaceTask): Promise<ChildEnd> {
  bundle ??= build();
  const child = spawn(process.execPath, [bundle, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) => resolve({ signal, result: output === '' ? null : JSON.parse(output) }));
  });
}

/** Node 20 runs no TypeScript. */
function build(): string {
  const outfile = join(createFolder('child'), 'child.cjs');
  const require = createRequire(import.meta.url);
  buildSync({
    entryPoints: [join(here, 'child.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // Loads a binary that lies beside it.
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
    external: ['pg-native', require.resolve('@photostructure/sqlite')],
    logLevel: 'error',
  });
  return outfile;
}
