import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, preview, type UserConfig } from 'vite';
import { workspaceAliases } from '../../../scripts/workspaceAliases';

export interface ServedExample {
  readonly url: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const example = join(root, 'examples/checkout');
const config = {
  root: example,
  configFile: join(example, 'vite.config.ts'),
  resolve: { alias: workspaceAliases(root) },
  logLevel: 'error',
} satisfies UserConfig & { configFile: string };

let built: string | undefined;

/**
 * Serves `examples/checkout` on a free local port. It is built once in each worker, because a browser takes seconds for
 * hundreds of sources. `spoken-log.js` beside it exports `createSpokenLog`.
 */
export async function serveExample(): Promise<ServedExample> {
  built ??= await buildExample();
  const server = await preview({
    ...config,
    build: { outDir: built },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { url: urlOf(server.httpServer), close: () => server.close() };
}

async function buildExample(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-example-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    ...config,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        input: {
          index: join(example, 'index.html'),
          'spoken-log': join(root, 'packages/testing/src/spoken-log/index.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return folder;
}

/**
 * Serves the sources of `examples/checkout`, as `npm start` does.
 *
 * @param publicDir the folder with the speech models. Default: the example's own, which only `npm start` fills.
 */
export async function serveExampleSources(publicDir?: string): Promise<ServedExample> {
  const server = await createServer({
    ...config,
    cacheDir: join(root, `node_modules/.vite-pages/checkout-${process.env.VITEST_POOL_ID ?? 1}`),
    ...(publicDir !== undefined && { publicDir }),
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
  });
  await server.listen();
  return { url: urlOf(server.httpServer), close: () => server.close() };
}

function urlOf(server: { address(): unknown } | null): string {
  const address = server?.address();
  const port = typeof address === 'object' && address && 'port' in address ? Number(address.port) : 0;
  return `http://127.0.0.1:${port}/`;
}
