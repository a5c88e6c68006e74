import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The listener as a script for a page. */
export function bundleListener(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./listener.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles.map(({ text }) => text).join('');
}
