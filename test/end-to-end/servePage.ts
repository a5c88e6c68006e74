import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workspaceAliases } from '../../scripts/workspaceAliases';
import { buildForProduction } from './support/buildForProduction';

export interface ServedPage {
  readonly url: string;
  /** With `down`, no request is answered, as without a network. */
  setNetwork(state: 'up' | 'down'): void;
  close(): Promise<void>;
}

/** The files of a page by address. */
type BuiltPage = ReadonlyMap<string, string | Uint8Array>;

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves a page that runs one module of `test/end-to-end/pages`, on a free local port. It is built once, because a browser
 * takes longer for hundreds of sources than for a few files.
 *
 * @param publicDir folder whose files are served at `/`.
 * @param pages another folder of such modules, from the repository's root.
 */
export async function servePage(
  module: string,
  { publicDir, pages = 'test/end-to-end/pages' }: { publicDir?: string; pages?: string } = {},
): Promise<ServedPage> {
  let network: 'up' | 'down' = 'up';
  const files = await buildPage(join(root, pages, module));
  const server = createServer((request, response) => {
    if (network === 'down') return request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const built = files.get(pathname);
    if (built === undefined) return sendFile(response, publicDir && join(publicDir, pathname));
    response.setHeader('content-type', typeOf(pathname)).end(built);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`,
    setNetwork: (state) => (network = state),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Each part that loads later has a script of its own, which is named after its source, so that a test can delay it. */
async function buildPage(module: string): Promise<BuiltPage> {
  const built = await buildForProduction({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: workspaceAliases(root) },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      cssCodeSplit: false,
      target: 'esnext',
      rolldownOptions: {
        input: module,
        output: {
          entryFileNames: 'page.js',
          assetFileNames: 'page[extname]',
          chunkFileNames: ({ facadeModuleId }) =>
            facadeModuleId ? `${relative(root, facadeModuleId)}.js` : 'shared-[hash].js',
        },
      },
    },
  });
  if (!('output' in built)) throw new Error(`Vite built no single page of ${module}.`);
  const files = built.output.map(
    (file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source] as const,
  );
  const style = files.some(([name]) => name === '/page.css') ? '<link rel="stylesheet" href="/page.css">' : '';
  const html = `<!doctype html><html lang="en"><title>Payaloud</title>${style}<body><main id="root"></main>
<script type="module" src="/page.js"></script></body></html>`;
  return new Map([...files, ['/page', html]]);
}

function sendFile(response: ServerResponse, path: string | undefined): void {
  const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === undefined || !stats?.isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': typeOf(path), 'content-length': stats.size });
  createReadStream(path).pipe(response);
}

const types: Readonly<Record<string, string>> = {
  '': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

function typeOf(path: string): string {
  return types[extname(path)] ?? 'application/octet-stream';
}
