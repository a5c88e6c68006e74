import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packPackage } from './packPackage';
import { readmeSnippets } from './readmeSnippets';

const root = fileURLToPath(new URL('../..', import.meta.url));
const app = mkdtempSync(join(tmpdir(), 'payaloud-readme-'));

beforeAll(() => {
  for (const name of readdirSync(join(root, 'packages'))) {
    const target = join(app, 'node_modules', '@payaloud', name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', packPackage(name, app), '-C', target, '--strip-components', '1']);
  }
  for (const name of ['react', '@types/react']) {
    mkdirSync(dirname(join(app, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(app, 'node_modules', name));
  }
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
  readmeSnippets().forEach((code, index) => writeFileSync(join(app, `Readme${index}.tsx`), code));
});

afterAll(() => rmSync(app, { recursive: true, force: true }));

describe('the examples of README.md', () => {
  it('are a field and a payment', () => {
    expect(readmeSnippets()).toEqual([
      expect.stringContaining('<AmountField'),
      expect.stringContaining('<PaymentStatus'),
    ]);
  });

  it.each([
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ])('compile in a strict app: %s', (moduleResolution, module) => {
    const config = join(app, `tsconfig.${moduleResolution}.json`);
    writeFileSync(
      config,
      JSON.stringify({ compilerOptions: { ...strict, module, moduleResolution }, include: ['*.tsx'] }),
    );
    expect(compilerErrors(config)).toBe('');
  });
});

/** The strictest settings of an app, without bundler types. */
const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  jsx: 'react-jsx',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
};

/** The compiler's output, or an empty text if there are no errors. */
function compilerErrors(config: string): string {
  try {
    return execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
