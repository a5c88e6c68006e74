import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

/**
 * Builds the two scripts of the assets folder, whole and without imports: a worker at an address of its own needs nothing
 * of the integrator's bundler.
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

/** Bytes are handed in, so its fetching, and with it the polyfill and a WASM address that bundlers would look for, goes. */
function withoutLoader(code: string): string {
  return code
    .replace(/^import \{ Blob \} from "blob-polyfill";$/m, '')
    .replace(/new URL\("soundswallower\.web\.wasm",\s*import\.meta\.url\)\.href/, '""');
}
