import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { workspaceAliases } from '../../scripts/workspaceAliases';

export interface ServedPage {
  readonly url: string;
  /** With `down`, no request is answered, as without a network. */
  setNetwork(state: 'up' | 'down'): void;
  close(): Promise<void>;
}

/**
 * Serves a page that runs one module of `test/end-to-end/pages` from the sources, on a free local port.
 *
 * @param publicDir folder whose files are served at `/`.
 * @param pages another folder of such modules, from the repository's root.
 */
export async function servePage(
  module: string,
  { publicDir, pages = 'test/end-to-end/pages' }: { publicDir?: string; pages?: string } = {},
): Promise<ServedPage> {
  let network: 'up' | 'down' = 'up';
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const html = `<!doctype html><html lang="en"><title>Payaloud</title><body><main id="root"></main>
<script type="module" src="/${pages}/${module}"></script></body></html>`;
  const server = await createServer({
    configFile: false,
    root,
    publicDir: publicDir ?? false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: workspaceAliases(root) },
    // One cache per worker: two workers that bundle the same page would overwrite each other's files.
    cacheDir: `node_modules/.vite-pages/${module}-${process.env.VITEST_POOL_ID ?? 1}`,
    // Bundles all dependencies before the first request. One found later would ask for a reload that nobody makes.
    optimizeDeps: { entries: [`${pages}/${module}`] },
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
    plugins: [
      react(),
      {
        name: 'page',
        configureServer: ({ middlewares }) => {
          middlewares.use((request, _response, next) => (network === 'up' ? next() : request.socket.destroy()));
          middlewares.use('/page', (_request, response) => response.setHeader('content-type', 'text/html').end(html));
        },
      },
    ],
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/page`,
    setNetwork: (state) => (network = state),
    close: () => server.close(),
  };
}
