import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { workspaceAliases } from '../../scripts/workspaceAliases';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Resolves packages to the published files instead of the workspace's sources. */
const fromTarballs: Plugin = {
  name: 'from-tarballs',
  setup(bundler) {
    const aliases = workspaceAliases(root, 'dist');
    bundler.onResolve({ filter: /^@payaloud\// }, ({ path }) => {
      const alias = aliases.find(({ find }) => find.test(path));
      return alias && { path: path.replace(alias.find, alias.replacement), sideEffects: false };
    });
  },
};

/** Minified and gzipped size, in bytes. */
async function sizeOf(entryName: string, plugins: Plugin[]): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./entries/${entryName}.ts`, import.meta.url))],
    plugins,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['react', 'react-dom'],
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

describe('the published packages', () => {
  it.each(['hear-amount', 'amount-field', 'identity', 'payment', 'one-language'])(
    'are as small in a bundle as the sources: %s',
    async (name) => {
      const [published, sources] = await Promise.all([sizeOf(name, [fromTarballs]), sizeOf(name, [])]);
      expect(published).toBeGreaterThan(1_000);
      expect(published / sources).toBeLessThan(1.01);
    },
  );
});
