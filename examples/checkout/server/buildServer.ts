import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const example = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the server into a folder of its own, from which the example's dependencies are found. Several may be built at the same time.
 *
 * @returns The path of the program that starts everything.
 */
export async function buildServer(): Promise<string> {
  const cache = join(example, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'server-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({ root: example, configFile: join(example, 'vite.server.config.ts'), build: { outDir } });
  return join(outDir, 'supervisor.js');
}
