import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin, type PreviewServer, type ViteDevServer } from 'vite';
import type * as Handler from './bankHandler.ts';

/** Serves the test bank with the page, in `vite dev` and `vite preview`. Its data last as long as the server. */
export function testBank(): Plugin {
  return { name: 'test-bank', configureServer: serve, configurePreviewServer: serve };
}

/** Loads the handler through Vite, because Node cannot import the workspace's TypeScript packages. */
async function serve({ middlewares }: ViteDevServer | PreviewServer): Promise<void> {
  const path = fileURLToPath(new URL('./bankHandler.ts', import.meta.url));
  const { module } = await runnerImport<typeof Handler>(path, { configFile: false });
  middlewares.use(module.createBankHandler());
}
