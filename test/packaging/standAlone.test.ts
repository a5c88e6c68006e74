import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './guides';
import { pathsOutside } from './pathsOutside';

const folders = [
  '.',
  '.ci',
  '.github',
  '.storybook',
  'docs',
  'examples',
  'packages',
  'scripts',
  'site',
  'stories',
  'test',
];

describe('the project stands alone', () => {
  it('no page, title, message or comment names a folder outside of it', () => {
    // This file names some as examples.
    const files = allFiles().filter((path) => path !== 'test/packaging/standAlone.test.ts');
    const found = files.flatMap((path) =>
      pathsOutside(path, readFileSync(join(root, path), 'utf8')).map((outside) => `${path}: ${outside}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['docs/page.md', 'reads `../data` beside it', ['../data']],
    ['docs/page.md', 'see `../scripts`', []],
    ['docs/page.md', 'reads `../../data` beside it', ['../../data']],
    ['docs/a/page.md', 'reads ../../../data/amounts', ['../../../data/amounts']],
    ['test/a.test.ts', "import { root } from '../scripts/root';", []],
    ['test/a.test.ts', "new URL('../../data', import.meta.url)", ['../../data']],
    ['scripts/a.mjs', '// another checkout: --root ../../other', ['../../other']],
  ])('finds it in %s: %s', (path, text, expected) => {
    expect(pathsOutside(path, text)).toEqual(expected);
  });
});

it('one file alone knows where the data of other people are', () => {
  const found = allFiles().filter((path) => /\benv[.]PAYALOUD_DATA\b/.test(readFileSync(join(root, path), 'utf8')));
  expect(found).toEqual(['scripts/run/dataFolder.mjs']);
});

function allFiles(): string[] {
  return folders.flatMap((folder) => filesIn(folder));
}

/** Source and text files. The top folder is read without its folders. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(join(folder, entry.name));
    if (entry.isDirectory()) return folder === '.' || isSkipped(entry.name) ? [] : filesIn(path);
    return /\.(?:tsx?|mjs|mts|js|json|md|mdx|ya?ml|sh|css)$|^run$/.test(entry.name) && !/lock/.test(entry.name)
      ? [path]
      : [];
  });
}

function isSkipped(name: string): boolean {
  return /^(?:node_modules|dist|assets|public|output|pages|\.astro|\.cache)$/.test(name);
}
