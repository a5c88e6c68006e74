import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from './guides';
import { createApp, run } from './frameworks/freshApp';
import { packPackage } from './packPackage';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-runners-'));
let tarballs: string[] = [];

beforeAll(() => {
  tarballs = ['core', 'browser', 'testing'].map((name) => packPackage(name, folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readme = textOf('testing-readme');

/** The readme's example that imports this module. */
function example(module: string): string {
  const blocks = [...readme.matchAll(/^```(?:js|ts)\n(.*?)^```/gms)].map(([, code = '']) => code);
  const found = blocks.find((code) => code.includes(`from '${module}'`));
  if (found === undefined) throw new Error(`The readme has no example with ${module}`);
  return found;
}

/** A page that says something twice. The test must notice. */
const faulty = `
test('a message that is said twice is noticed', () => {
  document.body.innerHTML = '<p role="status"></p><p role="alert"></p>';
  expectSilence();
  for (const region of document.querySelectorAll('p')) region.textContent = 'Paid';
  expect(() => expectSpoken(['Paid'])).toThrow(/exactly/);
  expect(() => expect(spokenLog()).toHaveNoFindings()).toThrow(/said-twice/);
});
`;

describe("the readme's examples in a fresh app", () => {
  it('run in Jest, with types', () => {
    const app = join(folder, 'jest');
    const files = {
      'package.json': JSON.stringify({ private: true, jest: { testEnvironment: 'jsdom' } }),
      'paid.test.js': example('@jest/globals') + faulty,
      'types.ts': typedForJest,
      'babel.config.json': JSON.stringify({ presets: [['@babel/preset-env', { targets: { node: 'current' } }]] }),
      'tsconfig.json': tsconfig,
    };
    const babel = ['@babel/core@7', '@babel/preset-env@7'];
    createApp(app, files, [...tarballs, 'jest@30', 'jest-environment-jsdom@30', ...babel, 'typescript@6.0.3']);
    run(app, 'npx', ['tsc', '-p', '.']);
    const { numPassedTests } = JSON.parse(run(app, 'npx', ['jest', '--json'])) as { numPassedTests: number };
    expect(numPassedTests).toBe(2);
  });

  it('run in Vitest, with types', () => {
    const app = join(folder, 'vitest');
    const files = {
      'package.json': JSON.stringify({ private: true, type: 'module' }),
      'vitest.config.js': `export default { test: { environment: 'jsdom', setupFiles: ['@payaloud/testing/vitest'] } };`,
      'paid.test.ts': example('@payaloud/testing/vitest') + faulty,
      'tsconfig.json': tsconfig,
    };
    createApp(app, files, [...tarballs, 'vitest@4', 'jsdom@29', 'typescript@6.0.3']);
    run(app, 'npx', ['tsc', '-p', '.']);
    const { numPassedTests } = JSON.parse(run(app, 'npx', ['vitest', 'run', '--reporter', 'json'])) as {
      numPassedTests: number;
    };
    expect(numPassedTests).toBe(2);
  });
});

/** As the readme says. */
const typedForJest = `
import { expect } from '@jest/globals';
import { createSpokenLog, type SpokenLogMatchers } from '@payaloud/testing';
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T> extends SpokenLogMatchers<R> {}
}
expect(createSpokenLog()).toHaveNoFindings();
`;

const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2022',
    module: 'preserve',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
  },
  include: ['*.ts'],
});
