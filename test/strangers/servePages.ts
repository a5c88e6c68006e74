import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installFolder } from '../support/installFolder';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Names of the libraries that have pages. */
export const libraries = readdirSync(`${folder}pages`)
  .map((name) => name.replace(/\.jsx$/, ''))
  .toSorted();

/** Installs the libraries, which takes some minutes. */
export function installLibraries(): void {
  installFolder(folder);
}

export interface ServedPages {
  /** Address of a page, or of the page that only lists the library's pages. */
  addressOf(library: string, page?: string): string;
  close(): Promise<void>;
}

/** Serves all pages on a free local port. A library is bundled once, when its first page is asked for. */
export async function servePages(): Promise<ServedPages> {
  const bundles = new Map<string, ReturnType<typeof bundle>>();
  const server = createServer((request, response) => {
    const [library = '', file = ''] = (request.url ?? '').slice(1).split('?')[0]?.split('/') ?? [];
    if (!libraries.includes(library)) return void response.writeHead(404).end();
    const bundled = bundles.get(library) ?? bundle(library);
    bundles.set(library, bundled);
    bundled.then(
      (files) => {
        const type = { 'page.js': 'text/javascript', 'page.css': 'text/css' }[file] ?? 'text/html';
        response.setHeader('content-type', `${type}; charset=utf-8`).end(files.get(file) ?? htmlOf(library, file));
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (library, page = '') => `http://127.0.0.1:${port}/${library}/${page}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The script and the styles of a library's pages, by the name of their file. */
async function bundle(library: string): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { pages } from './pages/${library}.jsx';
        window.pages = Object.entries(pages).map(([name, { keys }]) => ({ name, keys }));
        const page = pages[location.pathname.split('/')[2]];
        if (page) page.show(document.querySelector('main'));`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    minify: true,
    outdir: folder,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    external: ['*.woff', '*.woff2'],
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [`page${/\.\w+$/.exec(path)?.[0]}`, text]));
}

function htmlOf(library: string, page: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${library}, ${page}</title>
<link rel="stylesheet" href="/${library}/page.css"><body><main></main><script src="/${library}/page.js"></script></body></html>`;
}
