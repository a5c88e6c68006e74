import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

interface BuildOptions {
  /** A line before every file. */
  readonly banner?: string;
  /** Default: ESM and CommonJS. */
  readonly formats?: ('esm' | 'cjs')[];
  /** Modules that the host provides, besides dependencies and peers. */
  readonly external?: string[];
}

/**
 * Builds one package as ESM and CommonJS, with types for each public subpath of its manifest. Every module stays a
 * separate file, because bundlers drop unused modules as a whole. In one large file they must keep everything that
 * calls something, such as each `forwardRef` with its whole component (measured: 73 kB gzip instead of 41 for one
 * field).
 */
export function packageBuild({ banner, formats = ['esm', 'cjs'], external = [] }: BuildOptions = {}) {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> };
  const sources = Object.values(manifest.exports).filter((path) => path.startsWith('./src/'));
  const entry = entriesOf(sources.flatMap(expand));
  const typed = Object.fromEntries(Object.entries(entry).filter(([, path]) => !path.endsWith('.css')));
  const declarations = emitDeclarations();
  return defineConfig({
    entry: { ...entry, ...entriesOf(modulesBehind(Object.values(typed))) },
    format: formats,
    external,
    dts: {
      entry: Object.fromEntries(Object.keys(typed).map((name) => [name, join(declarations, `${name}.d.ts`)])),
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
    clean: true,
    // Nothing is left to split. Splitting would also send CommonJS through sucrase, which puts its helpers before the
    // banner.
    splitting: false,
    esbuildPlugins: [filePerModule],
    // CommonJS uses `require` for lazy modules too, because some test runners that load CommonJS do not support
    // `import()`.
    esbuildOptions(built, { format }) {
      if (format === 'cjs') built.supported = { ...built.supported, 'dynamic-import': false };
    },
    // `treeshake: true` would strip the banner (tsup 8.5.1). esbuild's own tree shaking is enough.
    treeshake: false,
    target: 'es2022',
    ...(banner ? { banner: { js: banner } } : {}),
  });
}

const compiler = fileURLToPath(new URL('../node_modules/typescript-7/bin/tsc', import.meta.url));

/**
 * Checks the package as `tsc -p .` does, and its entry for Node if it has one, and writes a declaration of each module into a folder that goes away with this
 * process. tsup then only puts them together: its own TypeScript would check them again.
 *
 * @throws Error if a type is wrong; the compiler has printed why.
 */
export function emitDeclarations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-declarations-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const emits = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', 'src', '--outDir', folder];
  for (const project of ['tsconfig.json', 'tsconfig.node.json'].filter((path) => existsSync(path))) {
    const { status } = spawnSync(process.execPath, [compiler, '-p', project, ...emits], { stdio: 'inherit' });
    if (status !== 0) throw new Error('The types are wrong.');
  }
  return folder;
}

/** Entries named by their path in `src`, without the extension. */
function entriesOf(paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path.replace(/^src\//, '').replace(/\.[^.]+$/, ''), path]));
}

/** Every module that an entry reaches. Excludes tests and their helpers. */
function modulesBehind(entryPoints: readonly string[]): string[] {
  const { metafile } = buildSync({
    entryPoints: [...entryPoints],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

/** Keeps the imports between modules and adds the extension of the output file. */
const filePerModule: Plugin = {
  name: 'file-per-module',
  setup(build) {
    const ending = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
    build.onResolve({ filter: /^\.\.?(\/|$)/ }, ({ path, resolveDir, kind }) => {
      if (kind !== 'import-statement' && kind !== 'dynamic-import') return undefined;
      const isFile = ['.ts', '.tsx'].some((source) => existsSync(join(resolveDir, path + source)));
      return { path: path + (isFile ? '' : '/index') + ending, external: true };
    });
  },
};

/** Expands a subpath pattern, whose one star stands for one name. Node 20 has no `fs.glob`. */
function expand(path: string): string[] {
  const file = path.slice(2);
  const [before, after] = file.split('*');
  if (before === undefined || after === undefined) return [file];
  return readdirSync(before)
    .map((name) => (after.startsWith('/') ? name : name.replace(/\.ts$/, '')))
    .map((name) => before + name + after)
    .filter((found) => existsSync(found) && !found.includes('.test.'));
}
