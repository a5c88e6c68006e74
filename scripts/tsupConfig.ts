import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The build of one package: an entry for each public subpath of its manifest, as ESM and CommonJS with types. */
export function packageBuild(options: { banner?: string } = {}) {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> };
  const sources = Object.values(manifest.exports).filter((path) => path.startsWith('./src/'));
  const entry = Object.fromEntries(
    sources.flatMap(expand).map((path) => [path.replace(/^src\//, '').replace(/\.[^.]+$/, ''), path]),
  );
  const typed = Object.fromEntries(Object.entries(entry).filter(([, path]) => !path.endsWith('.css')));
  return defineConfig({
    entry,
    format: ['esm', 'cjs'],
    dts: { entry: typed, compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
    // Split CommonJS goes through sucrase, which puts its own helpers before the banner: it is no directive then.
    splitting: options.banner === undefined,
    // `treeshake: true` would strip the banner (tsup 8.5.1); esbuild's own shaking is enough.
    treeshake: false,
    target: 'es2022',
    ...(options.banner ? { banner: { js: options.banner } } : {}),
  });
}

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
