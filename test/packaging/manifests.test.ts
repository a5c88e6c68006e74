import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './guides';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
  readonly publishConfig: { readonly access: string; readonly exports: Readonly<Record<string, unknown>> };
}

const address = 'https://github.com/payaloud/payaloud';
const packages = readdirSync(join(root, 'packages'));
const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
const readmeOf = (name: string) => readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');

/**
 * Subpaths as a reader writes them: `money` for `./money`. A pattern is named as it is, or by its English example. Internal
 * ones are not for readers.
 */
const subpathsOf = ({ exports }: Manifest) =>
  Object.keys(exports).flatMap((path) =>
    path === './package.json' || path.startsWith('./internal') ? [] : [path.replace(/^\.\/?/, '')],
  );

const namesOf = (name: string, path: string) => [
  `\`${path}\``,
  `\`${path.replace('*', 'en')}\``,
  `@payaloud/${name}/${path}`,
];

describe.each(packages)('the package %s', (name) => {
  it('says on npm what it is, and where its source and issues are', () => {
    const manifest = manifestOf(name);
    expect(manifest).toMatchObject({
      name: `@payaloud/${name}`,
      homepage: `${address}/tree/main/packages/${name}#readme`,
      bugs: `${address}/issues`,
      // Provenance on npm requires the repository, and a folder of a monorepo is found by its directory.
      repository: { type: 'git', url: `git+${address}.git`, directory: `packages/${name}` },
      publishConfig: { access: 'public' },
    });
    expect(manifest.description).not.toBe('');
    expect(manifest.keywords.length).toBeGreaterThanOrEqual(5);
  });

  it('publishes the subpaths that the workspace has', () => {
    const { exports, publishConfig } = manifestOf(name);
    expect(Object.keys(publishConfig.exports)).toEqual(Object.keys(exports));
  });

  it('has a readme that names every subpath that users import, and how to install it', () => {
    expect(existsSync(join(root, 'packages', name, 'README.md'))).toBe(true);
    const readme = readmeOf(name);
    expect(readme).toMatch(new RegExp(`^# @payaloud/${name}\\n`));
    expect(readme).toMatch(new RegExp(`npm install (--save-dev )?@payaloud/${name}\\b`));
    const missing = subpathsOf(manifestOf(name)).filter(
      (path) => path !== '' && !namesOf(name, path).some((text) => readme.includes(text)),
    );
    expect(missing).toEqual([]);
  });

  it('has a readme whose links work on npm, where the repository is not around it', () => {
    const relative = [...readmeOf(name).matchAll(/\]\((?!https:\/\/)([^)]+)\)/g)].map(([, link]) => link);
    expect(relative).toEqual([]);
    const files = [...readmeOf(name).matchAll(/github\.com\/payaloud\/payaloud\/(?:blob|tree)\/main\/([^)#]+)/g)];
    expect(files.flatMap(([, path = '']) => (existsSync(join(root, path)) ? [] : [path]))).toEqual([]);
  });
});

describe('the changelog', () => {
  const versions = [...new Set(packages.map((name) => manifestOf(name).version))];
  const hasEntry = (text: string) => new RegExp(`^## ${versions[0]?.replaceAll('.', '\\.')}$`, 'm').test(text);

  it('tells of the one version that all packages have', () => {
    expect(versions).toHaveLength(1);
    expect(hasEntry(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))).toBe(true);
  });

  // The changesets action makes a release on GitHub of each.
  it.each(packages)('of %s has an entry for it', (name) => {
    expect(hasEntry(readFileSync(join(root, 'packages', name, 'CHANGELOG.md'), 'utf8'))).toBe(true);
  });
});

describe('the tests of this folder', () => {
  const config = readFileSync(join(root, 'vitest.config.ts'), 'utf8');
  const names = readdirSync(join(root, 'test', 'packaging')).flatMap(
    (name) => /^(.+)\.test\.ts$/.exec(name)?.[1] ?? [],
  );

  // Vitest's projects list them by name, so that a new one would run nowhere. Those that are long have a pattern.
  it.each(names.filter((name) => !/\.long(?:\.dom)?$/.test(name)))('run in a project: %s', (name) => {
    expect(config).toMatch(new RegExp(`[{,/]${name}[,}.]`));
  });
});

describe('the workflows of GitHub', () => {
  const workflow = (name: string) => readFileSync(join(root, '.github', 'workflows', name), 'utf8');

  it('publish with provenance, and keep no token of npm', () => {
    const release = workflow('release.yml');
    expect(release).toContain('id-token: write');
    expect(release).toContain('publish: npm run release');
    expect(release).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
    expect(readFileSync(join(root, 'scripts', 'release.mjs'), 'utf8')).toContain("'--provenance'");
  });
});
