import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { workspaceAliases } from '../../../scripts/workspaceAliases';

export interface ServedExample {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `examples/checkout` from the sources, on a free local port.
 *
 * @param publicDir the folder with the speech models. Default: the example's own, which only `npm start` fills.
 */
export async function serveExample(publicDir?: string): Promise<ServedExample> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const example = join(root, 'examples/checkout');
  const server = await createServer({
    root: example,
    configFile: join(example, 'vite.config.ts'),
    resolve: { alias: workspaceAliases(root) },
    cacheDir: join(root, `node_modules/.vite-pages/checkout-${process.env.VITEST_POOL_ID ?? 1}`),
    logLevel: 'error',
    ...(publicDir ? { publicDir } : {}),
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
