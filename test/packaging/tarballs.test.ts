import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packPackage } from './packPackage';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = readdirSync(join(root, 'packages'));
/** Storybook 10 loads addons as ESM alone, every Node that the server supports loads ESM, and so do all browsers of the elements. */
const esmOnly = ['elements', 'server', 'storybook-addon'];
const folder = mkdtempSync(join(tmpdir(), 'payaloud-tarballs-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(packages)('the packed tarball of %s', (name) => {
  let tarball = '';
  beforeAll(() => {
    tarball = packPackage(name, folder);
  });

  it('passes publint --strict', async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('holds no tests, and nothing that only tests use', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
    expect(files.some((path) => path.startsWith('package/dist/'))).toBe(true);
    expect(files.filter((path) => /test-support|\.test\./.test(path))).toEqual([]);
  });

  it('has types that resolve as ESM, through bundlers, and as CommonJS unless the package is ESM alone', () => {
    const styles = ['./styles.css', './styles.unlayered.css'];
    const profile = esmOnly.includes(name) ? 'esm-only' : 'node16';
    const args = [tarball, '--profile', profile, '--format', 'ascii', '--exclude-entrypoints', ...styles];
    // attw exits with 1 if it finds a problem, and prints it in a table.
    expect(() =>
      execFileSync(join(root, 'node_modules/.bin/attw'), args, { encoding: 'utf8', cwd: root }),
    ).not.toThrow();
  });
});

describe('the built React package', () => {
  it.each(['index.js', 'index.cjs', 'experimental.js', 'experimental.cjs'])(
    'begins %s with the directive that server components need',
    (file) => {
      const built = readFileSync(join(root, 'packages/react/dist', file), 'utf8');
      expect(built).toMatch(/^(['"])use client\1;/);
    },
  );

  it.each([
    ['index.js', 'AmountField'],
    ['experimental.js', 'EnrollVoice'],
  ])('names all exports of %s, because Next.js refuses a client boundary with export *', (file, name) => {
    const built = readFileSync(join(root, 'packages/react/dist', file), 'utf8');
    expect(built).toContain(name);
    expect(built).not.toMatch(/export\s*\*/);
  });
});
