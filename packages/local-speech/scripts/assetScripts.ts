import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

/**
 * Builds the two scripts of the assets folder, each without imports. A worker served from its own address then needs
 * nothing from the integrator's bundler.
 */
export function assetScripts(outDir: string): Options {
  return {
    entry: {
      'speech-worker': fileURLToPath(new URL('../src/worker/speechWorker.ts', import.meta.url)),
      'capture-worklet': createRequire(import.meta.url).resolve('@payaloud/browser/capture-worklet'),
    },
    outDir,
    format: ['esm'],
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    target: 'es2022',
    noExternal: [/./],
    splitting: false,
    minify: true,
    clean: true,
    banner: { js: '/*! Contains soundswallower 0.6.3, (c) David Huggins-Daines and others, MIT and BSD-2-Clause */' },
    esbuildPlugins: [
      {
        name: 'soundswallower-without-its-loader',
        setup(build) {
          build.onLoad({ filter: /soundswallower\.web\.js$/ }, ({ path }) => ({
            contents: withoutLoader(readFileSync(path, 'utf8')),
          }));
        },
      },
    ],
  };
}

/**
 * Removes soundswallower's own loading, because this package passes it bytes. That also removes the polyfill and a WASM
 * address that bundlers would try to resolve.
 */
function withoutLoader(code: string): string {
  return code
    .replace(/^import \{ Blob \} from "blob-polyfill";$/m, '')
    .replace(/new URL\("soundswallower\.web\.wasm",\s*import\.meta\.url\)\.href/, '""');
}
