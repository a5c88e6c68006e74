import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './guides';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const architecture = read('ARCHITECTURE.md');
const packages = readdirSync(join(root, 'packages'));

describe('ARCHITECTURE.md and CONTRIBUTING.md', () => {
  it('are a page each', () => {
    expect(architecture.length).toBeLessThanOrEqual(12_000);
    expect(read('CONTRIBUTING.md').length).toBeLessThanOrEqual(5_000);
  });

  it('give a reason for each dependency', () => {
    const folders = [...packages.map((name) => `packages/${name}`), 'examples/checkout', 'site'];
    const missing = ['', ...folders].flatMap((folder) => {
      const { dependencies, peerDependencies, devDependencies } = JSON.parse(read(join(folder, 'package.json')));
      const names = Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies });
      return names.filter((name) => !name.startsWith('@payaloud/') && !isNamed(name));
    });
    expect(missing).toEqual([]);
  });
});

describe('the pages for maintainers', () => {
  const pages = readdirSync(join(root, 'docs', 'maintainers')).map((name) => `docs/maintainers/${name}`);

  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', ...pages])('name only files that exist: %s', (page) => {
    const paths = [...read(page).matchAll(/`([\w.-]+(?:\/[\w.@-]+)+\/?)`/g)].map(([, path = '']) => path);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  it('name a file for each decision', () => {
    const decisions = read('docs/maintainers/decisions.md').split(/\n(?=- )|\n\n/);
    const nowhere = decisions.filter((text) => text.startsWith('- ') && !/`[\w.@-]+(?:\/[\w.@-]+)+\/?`/.test(text));
    expect(nowhere).toEqual([]);
  });

  it.each(pages)('are linked from ARCHITECTURE.md: %s', (page) => {
    expect(architecture).toContain(`](${page})`);
  });
});

/** By its name, or with its scope as `@scope/*`. */
function isNamed(name: string): boolean {
  return [name, name.replace(/\/.*/, '/*')].some((one) => architecture.includes(`\`${one}\``));
}

/** From the root, or from a package: `core/src/flows`, and `core/flows` for short. */
function exists(path: string): boolean {
  const [first = '', ...others] = path.split('/');
  const places = [path, join('packages', path), join('packages', first, 'src', ...others)];
  return places.some((place) => existsSync(join(root, place)));
}
