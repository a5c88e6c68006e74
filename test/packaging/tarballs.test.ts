import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = readdirSync(join(root, 'packages'));
const folder = mkdtempSync(join(tmpdir(), 'payaloud-tarballs-'));
const pnpmVersion = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devEngines: { packageManager: { version: string } };
  }
).devEngines.packageManager.version;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(packages)('the packed tarball of %s', (name) => {
  const tarball = join(folder, `${name}.tgz`);

  it('passes publint --strict', async () => {
    execFileSync('npx', ['--yes', `pnpm@${pnpmVersion}`, 'pack', '--out', tarball], {
      cwd: join(root, 'packages', name),
    });
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that resolve as ESM, CommonJS and through bundlers', () => {
    const args = [tarball, '--profile', 'node16', '--exclude-entrypoints', './styles.css', '--format', 'ascii'];
    // attw exits with 1 where it finds a problem, and its table tells which.
    expect(() =>
      execFileSync(join(root, 'node_modules/.bin/attw'), args, { encoding: 'utf8', cwd: root }),
    ).not.toThrow();
  });
});

describe('the built React package', () => {
  it.each(['index.js', 'index.cjs'])('begins %s with the directive that lets a server component import it', (file) => {
    const built = readFileSync(join(root, 'packages/react/dist', file), 'utf8');
    expect(built).toMatch(/^(['"])use client\1;/);
  });
});
