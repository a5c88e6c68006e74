import { describe, expect, it } from 'vitest';
import { findImportCycles } from '../../scripts/importCycles.mjs';

/** Files of which `a.ts` imports `folder`, and `folder/b.tsx` imports `a.ts` by the given text. */
function plant(text: string) {
  return findImportCycles(
    new Map([
      ['a.ts', "import { b } from './folder';"],
      ['folder/index.ts', "export * from './b';"],
      ['folder/b.tsx', text],
      ['c.ts', "import './a';"],
    ]),
  );
}

describe('a planted import cycle is found', () => {
  it.each([
    ["import { a } from '../a';"],
    ["import type { A } from '../a';"],
    ["export { a } from '../a';"],
    ["const load = () => import('../a');"],
    ["export interface B { readonly a: import('../a').A }"],
    ["let a: typeof import('../a');"],
  ])('%s', (text) => {
    expect(plant(text)).toEqual([['a.ts', 'folder/index.ts', 'folder/b.tsx']]);
  });

  it('and nothing else', () => {
    expect(plant("// import('../a')\nimport { other } from 'other';")).toEqual([]);
  });
});
