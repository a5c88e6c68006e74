import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bundles source that imports from the workspace or npm as a page would load it: one minified ES module. */
export async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('../../', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

export function gzipBytes(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

/** Imports a bundle with Node, like a published package. The test runner's module wrapping would slow only our code. */
export async function load<Exports>(code: string): Promise<Exports> {
  const folder = await mkdtemp(join(tmpdir(), 'payaloud-bench-'));
  const file = join(folder, 'bundle.mjs');
  await writeFile(file, code);
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Exports;
  } finally {
    await rm(folder, { recursive: true });
  }
}
