import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './guides';
import { packPackage } from './packPackage';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-contents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');
/** A licence without its line breaks and spaces. */
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

const packages = readdirSync(join(root, 'packages'));
const unicode = join(root, 'packages/core/src/number-words/UNICODE-LICENSE.txt');
const preact = join(root, 'packages/elements/node_modules/preact/LICENSE');
/** Licences of others whose work a package carries, and a phrase that only its own notice has. */
const carried: Readonly<Record<string, readonly string[]>> = {
  core: [read(unicode)],
  elements: [read(unicode), read(preact)],
  'local-speech': ['Carnegie Mellon University', 'David Huggins-Daines'],
  voiceprint: ['Zhongyu Chen'],
};

describe.each(packages)('the packed tarball of %s', (name) => {
  const unpacked = join(folder, name);
  let files: readonly string[] = [];
  beforeAll(() => {
    mkdirSync(unpacked);
    execFileSync('tar', ['-xzf', packPackage(name, folder), '-C', unpacked, '--strip-components', '1']);
    files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' });
  });

  it('carries its readme, its licence and those of what it contains', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'llms.txt', 'package.json']));
    expect(flat(read(unpacked, 'LICENSE'))).toBe(flat(read(root, 'LICENSE')));
    const notices = files.filter((path) => /LICENSE[^/]*\.txt$/.test(path)).map((path) => flat(read(unpacked, path)));
    for (const licence of carried[name] ?? []) expect(notices.join('\n')).toContain(flat(licence));
  });

  it('tells assistants of what this version has', () => {
    const { version, description } = JSON.parse(read(unpacked, 'package.json')) as Record<string, string>;
    const text = read(unpacked, 'llms.txt');
    expect(text).toMatch(new RegExp(`^# @payaloud/${name} ${version}\n`));
    expect(text).toContain(description);
    const relative = [...text.matchAll(/\]\((?!https:\/\/)([^)]+)\)/g)].map(([, link]) => link);
    expect(relative).toEqual([]);
    const linked = [...text.matchAll(/github\.com\/payaloud\/payaloud\/blob\/main\/([^)#\s]+)/g)];
    expect(linked.flatMap(([, path = '']) => (existsSync(join(root, path)) ? [] : [path]))).toEqual([]);
  });

  it('points to nothing outside of itself', () => {
    const scripts = files.filter((path) => /\.[cm]?js$|\.d\.[cm]?ts$/.test(path));
    const missing = scripts.flatMap((path) =>
      relativeImports(read(unpacked, path))
        .map((target) => join(unpacked, dirname(path), target))
        .filter((target) => !resolves(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(missing).toEqual([]);
    expect(scripts.filter((path) => read(unpacked, path).includes('sourceMappingURL'))).toEqual([]);
    expect(files.filter((path) => extname(path) === '.map')).toEqual([]);
    const manifest = read(unpacked, 'package.json');
    expect(manifest).not.toContain('workspace:');
    expect(JSON.stringify(JSON.parse(manifest).exports)).not.toContain('./src/');
    const sources = files.filter((path) => path.startsWith('src/') && !/LICENSE|^src\/number-words$/.test(path));
    expect(sources).toEqual([]);
  });
});

/** The relative paths that a module imports or loads. */
function relativeImports(code: string): readonly string[] {
  return [...code.matchAll(/(?:from|import|import\(|require\()\s*["'](\.\.?\/[\w./-]+)["']/g)].map(
    ([, path = '']) => path,
  );
}

function resolves(target: string): boolean {
  const named = target.replace(/\.js$/, '.d.ts').replace(/\.cjs$/, '.d.cts');
  return (
    existsSync(target) ||
    existsSync(named) ||
    ['.js', '.cjs', '.d.ts', '.d.cts'].some((end) => existsSync(target + end))
  );
}
