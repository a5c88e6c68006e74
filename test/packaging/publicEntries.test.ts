import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, guides, root } from './guides';

/** Imports of an app besides its own files. */
const known = /^(@payaloud\/[a-z-]+(\/(?!internal)[\w*/.-]+)?|react|react-dom\/client|vitest)$/;

const importsIn = (code: string) => [...code.matchAll(/(?:from|import) '([^'.][^']*)'/g)].map(([, name = '']) => name);

function sourcesIn(...folder: readonly string[]) {
  const path = join(root, ...folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => ({ name, code: readFileSync(join(path, name), 'utf8') }));
}

describe('public entries alone are imported by', () => {
  it.each(sourcesIn('test', 'packaging', 'strangers'))('what strangers write: $name', ({ code }) => {
    expect(importsIn(code)).not.toEqual([]);
    expect(importsIn(code).filter((name) => !known.test(name))).toEqual([]);
  });

  it.each(guides)('the code of the guide %s', (guide) => {
    const imports = filesOf(guide).flatMap(({ code }) => importsIn(code));
    expect(imports.filter((name) => name.includes('/internal'))).toEqual([]);
  });

  it('the example checkout', () => {
    const imports = sourcesIn('examples', 'checkout').flatMap(({ code }) => importsIn(code));
    expect(imports.filter((name) => name.includes('/internal'))).toEqual([]);
  });
});
