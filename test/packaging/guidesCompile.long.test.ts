import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compileInApp } from './compileInApp';
import { filesOf, guides } from './guides';

const app = mkdtempSync(join(tmpdir(), 'payaloud-guides-'));
afterAll(() => rmSync(app, { recursive: true, force: true }));

it('the guides and the readmes of the packages have code that compiles in a strict app', () => {
  expect(compileInApp(app, guides.flatMap(filesOf))).toEqual([]);
});
