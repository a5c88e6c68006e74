/** The parts of Vite's configuration, of its plugins and of Storybook's options that are used here. */
interface ViteConfig {
  plugins?: unknown[];
  optimizeDeps?: { include?: string[] };
}

interface VitePlugin {
  readonly name: string;
  readonly transform: (code: string, id: string) => { readonly code: string; readonly map: null } | null;
}

interface StorybookOptions {
  readonly configDir: string;
}

/**
 * Prepares the addon for Vite's dev server, and adds it to a preview that is made by `definePreview`.
 *
 * Without the first, Vite would find a dependency while a story runs, and reload the page: with an empty cache, as on each machine
 * of continuous integration, a test would fail.
 */
export function viteFinal<Config extends ViteConfig>(config: Config, { configDir }: StorybookOptions): Config {
  const include = [...(config.optimizeDeps?.include ?? []), ...dependencies];
  const plugins = [...(config.plugins ?? []), listenInDefinedPreview(configDir)];
  return { ...config, plugins, optimizeDeps: { ...config.optimizeDeps, include } };
}

/** A workspace that links the addon serves its sources, which are not prepared. */
const isInstalled = import.meta.url.includes('/node_modules/');

const dependencies = [
  ...(isInstalled ? ['@payaloud/storybook-addon', '@payaloud/storybook-addon/preview'] : []),
  '@payaloud/storybook-addon > @guidepup/virtual-screen-reader',
];

/** Of a preview by `definePreview`, Storybook takes no addon of `main.ts`. */
function listenInDefinedPreview(configDir: string): VitePlugin {
  const begin = `${configDir.replaceAll('\\', '/')}/preview.`;
  // Not `preview.css`.
  const isScript = /^[cm]?[jt]sx?(?:\?|$)/;
  const isPreview = (id: string) => id.startsWith(begin) && isScript.test(id.slice(begin.length));
  return {
    name: 'payaloud:listen-in-defined-preview',
    transform(code, id) {
      // At the end, because the lines of the preview keep their numbers there.
      return isPreview(id) ? { code: `${code}\n${addToPreview}`, map: null } : null;
    },
  };
}

/**
 * All stories share one object with everything of the preview, and `definePreview` tells it here (Storybook 10.6.7). The addon is
 * added to that object, unless the preview has it by itself.
 */
const addToPreview = `import * as listen from '@payaloud/storybook-addon/preview';
import { composeConfigs as composeWithListen } from 'storybook/preview-api';
const composedPreview = globalThis.globalProjectAnnotations;
if (composedPreview && ![composedPreview.beforeEach].flat().includes(listen.beforeEach))
  Object.assign(composedPreview, composeWithListen([listen, composedPreview]));
`;
