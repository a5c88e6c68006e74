import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, run } from './frameworks/freshApp';
import { filesOf, guides, root, textOf } from './guides';
import { packPackage } from './packPackage';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-install-'));
const packed = new Map<string, string>();
beforeAll(() => {
  for (const name of readdirSync(join(root, 'packages'))) packed.set(`@payaloud/${name}`, packPackage(name, folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isOption = (word: string) => word.startsWith('-');

/** The packages that the `npm install` lines of a guide name. */
function installedBy(guide: string): readonly string[] {
  const lines = [...textOf(guide).matchAll(/^npm install (.+)$/gm)].map(([, words = '']) => words.split(' '));
  return [...new Set(lines.flat().filter((word) => !isOption(word)))];
}

/** The packages that the guide's code imports, besides those that its reader has: a framework and a test runner. */
function importedBy(guide: string): readonly string[] {
  const code = filesOf(guide).map(({ code }) => code);
  const names = code.flatMap((text) =>
    [...text.matchAll(/(?:from|import) '(@payaloud\/[^']+)'/g)].map(([, name = '']) => name),
  );
  return [...new Set(names.filter((name) => !name.endsWith('.css')))];
}

/** With each of our packages come those that it depends on, because none of them is published. */
function tarballsFor(names: readonly string[]): readonly string[] {
  const wanted = new Set(names);
  for (const name of wanted) {
    const manifest = JSON.parse(run(folder, 'tar', ['-xzOf', packed.get(name) ?? '', 'package/package.json']));
    for (const dependency of Object.keys(manifest.dependencies ?? {}))
      if (packed.has(dependency)) wanted.add(dependency);
  }
  return [...wanted].map((name) => packed.get(name) ?? '');
}

const withLines = guides.filter((guide) => installedBy(guide).length > 0);

describe('in a fresh folder, the install lines', () => {
  it('are in every readme of a package', () => {
    expect(withLines).toEqual(expect.arrayContaining(guides.filter((guide) => guide.endsWith('-readme'))));
  });

  it.each(withLines)('of %s bring what its code imports', (guide) => {
    const app = join(folder, guide);
    const names = installedBy(guide);
    const own = names.filter((name) => packed.has(name));
    const others = names.filter((name) => !packed.has(name));
    createApp(app, { 'package.json': '{ "private": true, "type": "module" }' }, [
      ...tarballsFor(own),
      ...others,
      '--ignore-scripts',
    ]);
    // Of ours, a guide may use any that it brought along, and no other.
    const missing = importedBy(guide).filter((name) => !canResolve(app, name));
    expect(missing).toEqual([]);
  });
});

function canResolve(app: string, name: string): boolean {
  try {
    run(app, process.execPath, ['--input-type=module', '-e', `import.meta.resolve(${JSON.stringify(name)})`]);
    return true;
  } catch {
    return false;
  }
}
