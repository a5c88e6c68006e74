import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { preview, type UserConfig } from 'vite';
import { bundleElements } from '../../../scripts/bundleElements.mjs';
import { workspaceAliases } from '../../../scripts/workspaceAliases';
import { buildForProduction } from './buildForProduction';

/**
 * Something that takes seconds to build.
 * - `example`: the folder of the built example. Beside it, `spoken-log.js` exports `createSpokenLog`, and `broken-amounts.js` exports
 *   `findBrokenAmounts`.
 * - `site`: the address at which it is served, with its shop.
 * - `elements`: the folder of the built elements, with `recorder.js`.
 * - `page`: the folder of a page that runs one module.
 */
export type Build = 'example' | 'site' | 'elements' | 'page';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const example = join(root, 'examples/checkout');
const config = {
  root: example,
  configFile: join(example, 'vite.config.ts'),
  resolve: { alias: workspaceAliases(root) },
  logLevel: 'error',
} satisfies UserConfig & { configFile: string };

const builds: Readonly<Record<Build, (of: string) => Promise<string>>> = {
  example: buildExample,
  site: async (host) => (await serveBuiltExample(await build('example'))).url.replace('127.0.0.1', host),
  elements: buildElements,
  page: buildPage,
};
const known = new Map<string, Promise<string>>();

/** Builds something once in this process. See `askBuilder`. */
export function build(what: Build, of = ''): Promise<string> {
  const key = `${what} ${of}`;
  const built = known.get(key) ?? builds[what](of);
  known.set(key, built);
  return built;
}

/** Serves the built example on a free local port, with its shop. */
export async function serveBuiltExample(outDir: string) {
  const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
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
  copyFileSync(join(example, 'public/icon.svg'), join(outDir, 'icon.svg'));
  return outDir;
}

/** Each part that loads later has a script of its own, which is named after its source, so that a test can delay it. */
async function buildPage(module: string): Promise<string> {
  const outDir = temporaryFolder();
  await buildForProduction({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: workspaceAliases(root) },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      cssCodeSplit: false,
      target: 'esnext',
      rolldownOptions: {
        input: join(root, module),
        output: {
          entryFileNames: 'page.js',
          assetFileNames: 'page[extname]',
          chunkFileNames: ({ facadeModuleId }) =>
            facadeModuleId ? `${relative(root, facadeModuleId)}.js` : 'shared-[hash].js',
        },
      },
    },
  });
  const style = existsSync(join(outDir, 'page.css')) ? '<link rel="stylesheet" href="/page.css">' : '';
  const html = `<!doctype html><html lang="en"><title>Payaloud</title>${style}<body><main id="root"></main>
<script type="module" src="/page.js"></script></body></html>`;
  writeFileSync(join(outDir, 'page'), html);
  return outDir;
}

async function buildElements(): Promise<string> {
  const folder = temporaryFolder();
  const [{ output }, styles, recorder] = await Promise.all([bundleElements(), bundleStyles(), bundleRecorder()]);
  const files = output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const);
  for (const [name, content] of [...files, ['styles.css', styles], ['recorder.js', recorder]] as const) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

async function bundleStyles(): Promise<string> {
  const entry = join(root, 'packages/elements/src/styles.css');
  const { outputFiles } = await bundle({ entryPoints: [entry], bundle: true, write: false, outdir: root });
  return outputFiles[0]?.text ?? '';
}

/** The spoken log, and a browser's speech that follows a script. */
async function bundleRecorder(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [join(root, 'test/end-to-end/pages/recorder.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'workspace',
        setup(builder) {
          for (const { find, replacement } of workspaceAliases(root))
            builder.onResolve({ filter: find }, ({ path }) => ({ path: path.replace(find, replacement) }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-built-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
