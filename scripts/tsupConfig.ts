import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/**
 * The build of one package, as ESM and CommonJS, with types for each public subpath of its manifest. Every module stays a
 * file, as it is in `src`: a bundler leaves out whole modules that nobody uses. Of one large file it must keep all that
 * calls something, such as each `forwardRef` with all of its component (measured: 73 kB for one field, gzip, not 41).
 */
export function packageBuild(options: { banner?: string } = {}) {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> };
  const sources = Object.values(manifest.exports).filter((path) => path.startsWith('./src/'));
  const entry = entriesOf(sources.flatMap(expand));
  const typed = Object.fromEntries(Object.entries(entry).filter(([, path]) => !path.endsWith('.css')));
  return defineConfig({
    entry: { ...entry, ...entriesOf(modulesBehind(Object.values(typed))) },
    format: ['esm', 'cjs'],
    dts: { entry: typed, compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
    // There is nothing left to split, and split CommonJS goes through sucrase: it would put its own helpers before the banner.
    splitting: false,
    esbuildPlugins: [filePerModule],
    // CommonJS loads what comes later by `require`, as everything else: not every test runner that takes it knows `import()`.
    esbuildOptions(built, { format }) {
      if (format === 'cjs') built.supported = { ...built.supported, 'dynamic-import': false };
    },
    // `treeshake: true` would strip the banner (tsup 8.5.1); esbuild's own shaking is enough.
    treeshake: false,
    target: 'es2022',
    ...(options.banner ? { banner: { js: options.banner } } : {}),
  });
}

/** Named by their place in `src`, without the ending. */
function entriesOf(paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path.replace(/^src\//, '').replace(/\.[^.]+$/, ''), path]));
}

/** Every module that an entry reaches. Tests and what only they use stay out. */
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

/** Leaves the imports between modules as they are, with the ending of the file that comes out. */
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

/** Node 20 has no `fs.glob`; a subpath pattern has one star, which stands for one name. */
function expand(path: string): string[] {
  const file = path.slice(2);
  const [before, after] = file.split('*');
  if (before === undefined || after === undefined) return [file];
  return readdirSync(before)
    .map((name) => (after.startsWith('/') ? name : name.replace(/\.ts$/, '')))
    .map((name) => before + name + after)
    .filter((found) => existsSync(found) && !found.includes('.test.'));
}
