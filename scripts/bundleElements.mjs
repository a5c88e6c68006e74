// Bundles `@payaloud/elements` for pages: its script, the parts that load later, and the languages, all with Preact in React's place.
//
// Vite's bundler and not esbuild, because esbuild 0.28 puts what any lazy part takes of `@payaloud/react` into the first one: a page
// with one field would load 82 kB of brotli instead of 44 (1 December 2026).
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}packages/elements/`;
const compat = `${folder}node_modules/preact/compat/`;

/** React's modules, and what stands for them. */
const preactInstead = [
  { find: /^react$/, replacement: `${folder}src/react.mjs` },
  { find: /^react-dom$/, replacement: `${compat}dist/compat.mjs` },
  { find: /^react-dom\/client$/, replacement: `${compat}client.mjs` },
  { find: /^react\/jsx-runtime$/, replacement: `${compat}jsx-runtime.mjs` },
];

/** Files whose names stay, so that a page can ask for its language early: `languages/fr.js`, and `languages/fr/amount.js` for amounts alone. */
function languages() {
  const folders = `${root}packages/core/src/languages/`;
  const tags = readdirSync(folders).filter((name) => existsSync(`${folders}${name}/amount.ts`));
  return Object.fromEntries(
    tags.flatMap((tag) => [
      [`languages/${tag}`, `${folders}${tag}/index.ts`],
      [`languages/${tag}/amount`, `${folders}${tag}/amount.ts`],
    ]),
  );
}

/**
 * @param {{ write?: boolean, input?: Record<string, string> }} options `write`: into `dist`. `input`: other entries, by name.
 * @returns {Promise<import('vite').Rolldown.RolldownOutput>}
 */
export async function bundleElements({ write = false, input } = {}) {
  const built = await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: preactInstead },
    // Whatever NODE_ENV is, as in a test.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write,
      outDir: `${folder}dist`,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: input ?? { index: `${folder}src/index.ts`, auto: `${folder}src/auto.ts`, ...languages() },
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          codeSplitting: {
            groups: [
              // Modules that three of the four components share are one file, and not fifteen small ones.
              {
                name: 'shared',
                test: /packages\/(core|browser|react|elements)\/src\/(?!languages)|preact/,
                minShareCount: 3,
              },
            ],
          },
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('Vite built nothing.');
  return built;
}
