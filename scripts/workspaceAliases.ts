import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Aliases for every public subpath, from each package's `exports`, so that tests import by public name. With
 * `PAYALOUD_TARGET=dist` the same tests run against the published files (`publishConfig.exports`).
 */
export function workspaceAliases(
  root: string,
  target = process.env.PAYALOUD_TARGET,
): { find: RegExp; replacement: string }[] {
  const packages = join(root, 'packages');
  return readdirSync(packages).flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8')) as Manifest;
    const entries = target === 'dist' ? manifest.publishConfig.exports : manifest.exports;
    return Object.entries(entries).map(([subpath, value]) => ({
      find: new RegExp(`^${escape(manifest.name + subpath.slice(1)).replace('\\*', '(.+)')}$`),
      replacement: join(packages, folder, fileOf(value)).replace('*', '$1'),
    }));
  });
}

/** With `PAYALOUD_REACT=18`, tests run on React 18.2, which is installed in a separate folder. */
export function reactVersionAliases(root: string): { find: RegExp; replacement: string }[] {
  if (process.env.PAYALOUD_REACT !== '18') return [];
  const modules = join(root, 'test', 'react-18', 'node_modules');
  return ['react', 'react-dom', '@testing-library/react'].flatMap((name) => [
    { find: new RegExp(`^${name}$`), replacement: join(modules, name) },
    { find: new RegExp(`^${name}/(.+)$`), replacement: join(modules, name, '$1') },
  ]);
}

interface Manifest {
  name: string;
  exports: Record<string, ExportValue>;
  publishConfig: { exports: Record<string, ExportValue> };
}

type ExportValue = string | { default: string } | { import: { default: string } };

function fileOf(value: ExportValue): string {
  if (typeof value === 'string') return value;
  return 'import' in value ? value.import.default : value.default;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
