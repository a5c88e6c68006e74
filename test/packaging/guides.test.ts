import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileInApp } from './compileInApp';
import { filesOf, guides, pathOf, root } from './guides';

const app = mkdtempSync(join(tmpdir(), 'payaloud-guides-'));
afterAll(() => rmSync(app, { recursive: true, force: true }));

describe('the guides and the readmes of the packages', () => {
  it('have code that compiles in a strict app', () => {
    expect(compileInApp(app, guides.flatMap(filesOf))).toEqual([]);
    // These have words alone.
    const withCode = guides.filter(
      (name) => !['glossary', 'new-language', 'policy', 'accessibility', 'payment-heard'].includes(name),
    );
    for (const guide of withCode) expect(filesOf(guide), guide).not.toEqual([]);
  });

  it('link only to files that exist', () => {
    const others = ['docs/measured', 'docs/reference'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
    );
    const ownPages = ['README.md', 'CHANGELOG.md', 'SECURITY.md'].map((name) => join(root, name));
    const broken = [...ownPages, ...guides.map(pathOf), ...others].flatMap((file) =>
      linksIn(file)
        .filter((link) => !existsSync(join(dirname(file), link)))
        .map((link) => `${file}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});

/** Relative links and images, without their anchors. */
function linksIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  return targets.filter((target) => target !== '' && !target.includes(':'));
}
