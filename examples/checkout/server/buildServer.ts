import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const example = fileURLToPath(new URL('..', import.meta.url));
/** Programs in it find the example's dependencies. */
const cache = join(example, 'node_modules', '.cache');

/**
 * Builds the server. The same sources are one folder, which processes that start at the same time share.
 *
 * @returns The path of the program that starts everything.
 */
export async function buildServer(): Promise<string> {
  const built = await build({
    root: example,
    configFile: join(example, 'vite.server.config.ts'),
    build: { write: false },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const files = output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one.code] as const] : []));
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const folder = join(cache, `server-${hash}`);
  if (!existsSync(folder)) writeAtOnce(folder, files);
  return join(folder, 'supervisor.js');
}

/** Another process may write the same folder, and nobody may find half of it. */
function writeAtOnce(folder: string, files: readonly (readonly [name: string, code: string])[]): void {
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'draft-'));
  for (const [name, code] of files) {
    mkdirSync(dirname(join(draft, name)), { recursive: true });
    writeFileSync(join(draft, name), code);
  }
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true });
  }
}
