import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { claims } from './claims';
import { components, en301549, wcag } from './criteria';
import { pageOf } from './pagesOf';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const proofs = claims.flatMap((claim) => ('proof' in claim ? [claim.proof] : []));

describe('the claims about accessibility', () => {
  it('say something about every criterion', () => {
    const told = new Set<string>(claims.flatMap(({ criteria }) => criteria));
    expect(Object.keys({ ...wcag, ...en301549 }).filter((criterion) => !told.has(criterion))).toEqual([]);
  });

  it.each(proofs)(
    'name a test that exists, and a violation that can be planted: $file $test',
    ({ file, test, plant }) => {
      expect(read(file)).toContain(test ?? '');
      expect(read(plant.file).split(plant.find)).toHaveLength(2);
    },
  );

  // `npx vitest run --project node test/claims -u` writes the pages.
  it.each(components)('stand on the page of %s', async (component) => {
    await expect(pageOf(component)).toMatchFileSnapshot(`${root}docs/conformance/${component}.md`);
  });
});
