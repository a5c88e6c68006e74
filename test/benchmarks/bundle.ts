import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';

/** Bundles source that imports from the workspace or npm as a page would load it: one minified ES module. */
export async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({ ...options(source), write: false });
  return outputFiles[0]?.text ?? '';
}

/** The part of a bundle that a page loads at once, without what it imports later. */
export async function bundleFirst(source: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...options(source),
    write: false,
    splitting: true,
    outdir: 'out',
    metafile: true,
  });
  const first = new Set(['out/stdin.js']);
  for (const path of first) {
    for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') first.add(imported);
    }
  }
  return outputFiles
    .filter(({ path }) => [...first].some((name) => path.endsWith(name)))
    .map(({ text }) => text)
    .join('');
}

function options(source: string) {
  return {
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('../../', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    // As Vite and webpack write letters that are not Latin.
    charset: 'utf8',
    logLevel: 'error',
  } as const satisfies BuildOptions;
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
