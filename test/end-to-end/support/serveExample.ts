import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview, type UserConfig } from 'vite';
import { workspaceAliases } from '../../../scripts/workspaceAliases';
import { buildForProduction } from './buildForProduction';

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

let built: Promise<string> | undefined;

/**
 * Serves `examples/checkout` on a free local port, as shoppers get it. It is built once in each worker, because a browser takes
 * seconds for hundreds of sources. Beside it, `spoken-log.js` exports `createSpokenLog`, and `broken-amounts.js` exports
 * `findBrokenAmounts`.
 *
 * @param publicDir more files to serve, such as the speech models. Default: none.
 */
export async function serveExample(publicDir?: string): Promise<ServedExample> {
  const files = await builtExample();
  const outDir = publicDir === undefined ? files : besides(files, publicDir);
  const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  return { url: urlOf(server.httpServer), close: () => server.close() };
}

/** The folder of the built example, which is built once in each worker. */
export function builtExample(): Promise<string> {
  return (built ??= buildExample());
}

async function buildExample(): Promise<string> {
  const outDir = temporaryFolder();
  await buildForProduction({
    ...config,
    // Besides the icon it holds speech models once `npm start` has run.
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        input: {
          index: join(example, 'index.html'),
          'spoken-log': join(root, 'packages/testing/src/spoken-log/index.ts'),
          'broken-amounts': join(root, 'packages/react/test/findBrokenAmounts.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  cpSync(join(example, 'public/icon.svg'), join(outDir, 'icon.svg'));
  return outDir;
}

/** A folder with both: the built files, and links to what `publicDir` holds. */
function besides(files: string, publicDir: string): string {
  const folder = temporaryFolder();
  cpSync(files, folder, { recursive: true });
  for (const name of readdirSync(publicDir)) symlinkSync(join(publicDir, name), join(folder, name));
  return folder;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-example-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function urlOf(server: { address(): unknown } | null): string {
  const address = server?.address();
  const port = typeof address === 'object' && address && 'port' in address ? Number(address.port) : 0;
  return `http://127.0.0.1:${port}/`;
}
