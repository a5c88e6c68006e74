import { join } from 'node:path';
import * as payaloud from '@payaloud/react';
import * as experiments from '@payaloud/react/experimental';
import docgen from 'react-docgen-typescript';
import { describe, expect, it } from 'vitest';
import { documented } from '../../.storybook/docs/documented';
import { propTables } from '../../.storybook/propTables';
import { root } from './guides';

const parser = docgen.withCustomConfig(join(root, 'packages/react/tsconfig.json'), propTables);
const tables = new Map(
  parser
    .parse(['index.ts', 'experimental.ts'].map((entry) => join(root, 'packages/react/src', entry)))
    .map((table) => [table.displayName, table] as const),
);
/** Types leave no export at run time. */
const exported = Object.keys({ ...payaloud, ...experiments }).filter(
  (name) => /^([A-Z]|use[A-Z])/.test(name) && !name.endsWith('Error'),
);
const withTable = [...new Set(Object.values(documented).flatMap((page) => Object.keys(page.tables)))];
const described = [...new Set(Object.values(documented).flatMap((page) => Object.keys(page.described ?? {})))];

/** True for a callback. It needs no default, because without it nothing is called. */
const isCallback = (name: string) => /^on[A-Z]/.test(name);

describe('the prop tables of Storybook', () => {
  it('are on a page for each component and each hook', () => {
    expect([...withTable, ...described].toSorted()).toEqual(exported.toSorted());
  });

  it.each(described)('describe %s', (name) => {
    expect(tables.get(name)?.description ?? '').not.toBe('');
  });

  it.each(withTable)('describe %s, each of its props or options, and the default of each optional one', (name) => {
    const { description = '', props = {} } = tables.get(name) ?? {};
    expect(description).not.toBe('');
    expect(Object.keys(props)).not.toEqual([]);
    const incomplete = Object.values(props).filter(
      (prop) => prop.description === '' || (!prop.required && !isCallback(prop.name) && !prop.defaultValue?.value),
    );
    expect(incomplete.map((prop) => prop.name)).toEqual([]);
  });
});
