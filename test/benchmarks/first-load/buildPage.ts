import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { workspaceAliases } from '../../../scripts/workspaceAliases';

const here = fileURLToPath(new URL('../../..', import.meta.url));

/** The files of a page by address, such as `/index.html`. */
export type BuiltPage = ReadonlyMap<string, string | Uint8Array>;

/**
 * Builds a page that shows the first example of this README, with React, as Vite builds an app: one script for the code
 * that is needed at once, and one for each part that loads later. The packages come from `checkout`.
 */
export async function buildPage(checkout: string): Promise<BuiltPage> {
  const root = mkdtempSync(join(tmpdir(), 'payaloud-page-'));
  try {
    writeFileSync(join(root, 'page.tsx'), pageCode());
    writeFileSync(join(root, 'index.html'), pageHtml);
    const built = await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [packagesOf(checkout, root)],
      build: { write: false, target: 'es2022' },
    });
    if (!('output' in built)) throw new Error('Vite built no single page.');
    return new Map(
      built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source] as const),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const pageHtml = `<!doctype html><html lang="en"><head><title>Shop</title><link rel="icon" href="data:,">
<script type="module" src="/page.tsx"></script></head><body><main></main></body></html>`;

function pageCode(): string {
  const [code = ''] = /```tsx\n(.*?)```/s.exec(readFileSync(join(here, 'README.md'), 'utf8'))?.slice(1) ?? [];
  const name = /^export const (\w+)/m.exec(code)?.[1] ?? '';
  return `import { createRoot } from 'react-dom/client';\n${code}\ncreateRoot(document.querySelector('main')!).render(<${name} />);`;
}

/** Our packages come from the checkout, all others from here, so that a checkout needs nothing installed. */
function packagesOf(checkout: string, root: string): Plugin {
  const aliases = workspaceAliases(checkout, 'sources');
  return {
    name: 'packages-of',
    enforce: 'pre',
    async resolveId(path, importer) {
      if (!importer || /^[./\0]/.test(path)) return null;
      const alias = aliases.find(({ find }) => find.test(path));
      if (alias) {
        return { id: path.replace(alias.find, alias.replacement), moduleSideEffects: path.endsWith('.css') };
      }
      const isOurs = importer.startsWith(join(checkout, 'packages')) || importer.startsWith(root);
      return isOurs ? this.resolve(path, importerHere(importer), { skipSelf: true }) : null;
    },
  };

  /** A file of the same package here, whose manifest names its dependencies. */
  function importerHere(importer: string): string {
    if (importer.startsWith(root)) return join(here, 'packages', 'react', 'package.json');
    const [, name = ''] = relative(checkout, importer).split(sep);
    return join(here, 'packages', name, 'package.json');
  }
}
