import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBuildCache } from './run/buildCache.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'payaloud-build-cache-'));
  write('pnpm-lock.yaml', 'one');
  write('scripts/tsupConfig.ts', '');
  for (const [name, dependencies] of Object.entries({ core: [], react: ['core'], server: [] })) {
    const named = Object.fromEntries(dependencies.map((one) => [`@payaloud/${one}`, 'workspace:*']));
    write(`packages/${name}/package.json`, JSON.stringify({ dependencies: named }));
    write(`packages/${name}/tsup.config.ts`, '');
    write(`packages/${name}/src/index.ts`, '1');
    write(`packages/${name}/src/index.test.ts`, '1');
    write(`packages/${name}/dist/index.js`, '1');
    createBuildCache(root).begin(name).keep();
  }
});

afterEach(() => rmSync(root, { recursive: true }));

describe('a package that was built', () => {
  it('is not built again while nothing changes', () => {
    expect(toBuild()).toEqual([]);
  });

  it.each([
    ['its source', 'packages/react/src/index.ts', ['react']],
    ['a new file of it', 'packages/react/src/more/other.tsx', ['react']],
    ['its settings', 'packages/react/tsup.config.ts', ['react']],
    ['a package that it names', 'packages/core/src/index.ts', ['core', 'react']],
    ['the lockfile', 'pnpm-lock.yaml', ['core', 'react', 'server']],
    ['the settings of every build', 'scripts/tsupConfig.ts', ['core', 'react', 'server']],
    ['its built files', 'packages/core/dist/index.js', ['core']],
    ['nothing but a test', 'packages/react/src/index.test.ts', []],
  ])('is built again after a change of %s', (_, path, expected) => {
    write(path, 'changed');
    expect(toBuild()).toEqual(expected);
  });

  it('is built again if its built files are gone', () => {
    rmSync(join(root, 'packages/react/dist'), { recursive: true });
    expect(toBuild()).toEqual(['react']);
  });

  it('is built again if a source changed while it was built', () => {
    write('packages/server/src/index.ts', 'before');
    const build = createBuildCache(root).begin('server');
    write('packages/server/src/index.ts', 'meanwhile');
    build.keep();
    expect(toBuild()).toEqual(['server']);
  });
});

function toBuild(): string[] {
  const cache = createBuildCache(root);
  return ['core', 'react', 'server'].filter((name) => !cache.begin(name).isCurrent);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
