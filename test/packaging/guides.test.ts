import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, guides, importedBy, installedFor, pathOf, root } from './guides';

describe('the guides and the readmes of the packages', () => {
  it('have code, except those that have words, headers or forms alone', () => {
    const withoutCode = ['glossary', 'new-language', 'policy', 'payment-heard', 'testing-by-hand', 'where-it-runs'];
    const withCode = guides.filter((name) => !withoutCode.includes(name));
    for (const guide of withCode) expect(filesOf(guide), guide).not.toEqual([]);
  });

  it.each(guides)('name the packages to install that their code imports: %s', (guide) => {
    const installed = installedFor(guide).flatMap((name) => [name, ...dependenciesOf(name)]);
    const imported = importedBy(guide).map((name) => name.split('/').slice(0, 2).join('/'));
    expect(imported.filter((name) => !installed.includes(name))).toEqual([]);
  });

  it('link only to files that exist', () => {
    const others = ['docs/maintainers', 'docs/measured', 'docs/reference'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
    );
    const ownPages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'].map((name) =>
      join(root, name),
    );
    const broken = [...ownPages, ...guides.map(pathOf), ...others].flatMap((file) =>
      linksIn(file)
        .filter((link) => !existsSync(join(dirname(file), link)))
        .map((link) => `${file}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});

/** Our packages that come with one of ours. */
function dependenciesOf(name: string): readonly string[] {
  if (!name.startsWith('@payaloud/')) return [];
  const manifest = JSON.parse(readFileSync(join(root, name.replace('@payaloud', 'packages'), 'package.json'), 'utf8'));
  const own = Object.keys(manifest.dependencies ?? {}).filter((one) => one.startsWith('@payaloud/'));
  return own.flatMap((one) => [one, ...dependenciesOf(one)]);
}

/** Relative links and images, without their anchors. */
function linksIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  return targets.filter((target) => target !== '' && !target.includes(':'));
}
