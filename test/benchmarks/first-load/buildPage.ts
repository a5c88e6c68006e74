import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { workspaceAliases } from '../../../scripts/workspaceAliases';

const here = fileURLToPath(new URL('../../..', import.meta.url));

export interface BuiltPage {
  /** The files, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths of the scripts that the page needs at once: bundlers for pages let them be loaded side by side. */
  readonly firstScripts: readonly string[];
}

/** Builds a page that shows the first example of this README, from the packages of a checkout, with React. */
export async function buildPage(checkout: string): Promise<BuiltPage> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: pageCode(), resolveDir: here, loader: 'tsx' },
    plugins: [packagesOf(checkout)],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: '/',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: 'page',
    outdir: '/',
    logLevel: 'error',
  });
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [path, contents])),
    firstScripts: [...staticImports(metafile, 'page.js')].map((path) => `/${path}`),
  };
}

function staticImports({ outputs }: Metafile, from: string, seen = new Set<string>()): ReadonlySet<string> {
  seen.add(from);
  for (const { path, kind } of outputs[from]?.imports ?? []) {
    if (kind === 'import-statement' && !seen.has(path)) staticImports({ inputs: {}, outputs }, path, seen);
  }
  return seen;
}

function pageCode(): string {
  const [code = ''] = /```tsx\n(.*?)```/s.exec(readFileSync(join(here, 'README.md'), 'utf8'))?.slice(1) ?? [];
  const name = /^export const (\w+)/m.exec(code)?.[1] ?? '';
  return `import { createRoot } from 'react-dom/client';\n${code}\ncreateRoot(document.querySelector('main')!).render(<${name} />);`;
}

/** Our packages come from the checkout, all others from here: a checkout needs nothing installed. */
function packagesOf(checkout: string): Plugin {
  return {
    name: 'packages-of',
    setup(bundler) {
      const aliases = workspaceAliases(checkout, 'sources');
      bundler.onResolve({ filter: /^@payaloud\// }, ({ path }) => {
        const alias = aliases.find(({ find }) => find.test(path));
        if (!alias) return undefined;
        return { path: path.replace(alias.find, alias.replacement), sideEffects: path.endsWith('.css') };
      });
      bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer, pluginData }) => {
        if (pluginData === resolved || !importer.startsWith(join(checkout, 'packages'))) return undefined;
        return bundler.resolve(path, {
          kind,
          resolveDir: join(here, folderOf(importer, checkout)),
          pluginData: resolved,
        });
      });
    },
  };
}

/** The package of a file, whose manifest names its dependencies: `packages/browser`. */
function folderOf(file: string, checkout: string): string {
  return relative(checkout, file).split(sep).slice(0, 2).join(sep);
}

/** Marks this plugin's own requests. */
const resolved = Symbol('resolved');
