import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp, run } from './frameworks/freshApp';
import { guides, importedBy, installedFor, root, textOf } from './guides';
import { packPackage } from './packPackage';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-install-'));
const published = readdirSync(join(root, 'packages')).map((name) => `@payaloud/${name}`);
const packed = new Map<string, string>();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs a package once, when it is first needed. */
function tarballOf(name: string): string {
  const known = packed.get(name) ?? packPackage(name.replace('@payaloud/', ''), folder);
  packed.set(name, known);
  return known;
}

/** With each of our packages come those that it depends on, because none of them is published. */
function tarballsFor(names: readonly string[]): readonly string[] {
  const wanted = new Set(names);
  for (const name of wanted) {
    const manifest = JSON.parse(run(folder, 'tar', ['-xzOf', tarballOf(name), 'package/package.json']));
    for (const dependency of Object.keys(manifest.dependencies ?? {}))
      if (published.includes(dependency)) wanted.add(dependency);
  }
  return [...wanted].map(tarballOf);
}

const withLines = guides.filter((guide) => /^npm install /m.test(textOf(guide)));

describe('in a fresh folder, the install lines', () => {
  it.each(withLines)('of %s bring what its code imports', (guide) => {
    const app = join(folder, guide);
    const names = installedFor(guide);
    const tarballs = tarballsFor(names.filter((name) => published.includes(name)));
    const others = names.filter((name) => !published.includes(name));
    createApp(app, { 'package.json': '{ "private": true, "type": "module" }' }, [
      ...tarballs,
      ...others,
      '--ignore-scripts',
    ]);
    expect(importedBy(guide).filter((name) => !canResolve(app, name))).toEqual([]);
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
