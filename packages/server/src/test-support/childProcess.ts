import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { PaymentTask, RaceTask } from './child';
import { createFolder } from './createFolder';

const here = fileURLToPath(new URL('.', import.meta.url));
let bundle: string | null = null;

interface ChildEnd {
  readonly signal: string | null;
  /** The last line that it printed, as JSON. Null if it printed nothing. */
  readonly result: unknown;
}

export interface Child {
  /** Resolves when it has printed its first line, or ended. */
  readonly ready: Promise<unknown>;
  readonly end: Promise<ChildEnd>;
  /** Lets a race begin. */
  readonly begin: () => void;
}

/** Runs `child.ts` as a process of its own. */
export function startChild(task: PaymentTask | RaceTask): Child {
  bundle ??= build();
  const child = spawn(process.execPath, [bundle, JSON.stringify(task)], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  const end = new Promise<ChildEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      const last = output.trim().split('\n').at(-1) ?? '';
      resolve({ signal, result: last === '' ? null : JSON.parse(last) });
    });
  });
  const ready = Promise.race([end, once(child.stdout, 'data')]);
  return { ready, end, begin: () => child.stdin.end('begin\n') };
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
