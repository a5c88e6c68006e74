import { join } from 'node:path';
import * as payaloud from '@payaloud/react';
import docgen from 'react-docgen-typescript';
import { describe, expect, it } from 'vitest';
import { propTables } from '../../.storybook/propTables';
import { root } from './guides';

const parser = docgen.withCustomConfig(join(root, 'packages/react/tsconfig.json'), propTables);
const tables = new Map(
  parser.parse(join(root, 'packages/react/src/index.ts')).map((table) => [table.displayName, table] as const),
);
/** Exports with a capital letter that are not errors. Types leave no export at run time. */
const components = Object.keys(payaloud).filter((name) => /^[A-Z]/.test(name) && !name.endsWith('Error'));

/** True for a callback. It needs no default, because without it nothing is called. */
const isCallback = (name: string) => /^on[A-Z]/.test(name);

describe('the prop tables of Storybook', () => {
  it.each(components)('describe %s, each of its props, and the default of each optional one', (name) => {
    const { description = '', props = {} } = tables.get(name) ?? {};
    expect(description).not.toBe('');
    expect(Object.keys(props)).not.toEqual([]);
    const incomplete = Object.values(props).filter(
      (prop) => prop.description === '' || (!prop.required && !isCallback(prop.name) && !prop.defaultValue?.value),
    );
    expect(incomplete.map((prop) => prop.name)).toEqual([]);
  });
});
