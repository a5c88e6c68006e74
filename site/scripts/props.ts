import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import docgen from 'react-docgen-typescript';
import { propTables } from '../../.storybook/propTables.ts';
import { root } from './addresses.ts';

export interface Prop {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly default: string;
  readonly description: string;
}

export type Tables = Readonly<
  Record<string, { readonly description: string; readonly props: readonly Prop[] } | undefined>
>;

const source = join(root, 'packages', 'react', 'src');
const cache = join(dirname(fileURLToPath(import.meta.url)), '..', '.cache', 'props.json');

/** The props of each component, as Storybook shows them. Kept until a file of `react` changes, because it takes 10 s. */
export function readProps(): Tables {
  const changed = Math.max(...filesIn(source).map((path) => statSync(path).mtimeMs));
  try {
    const kept = JSON.parse(readFileSync(cache, 'utf8')) as { changed: number; tables: Tables };
    if (kept.changed === changed) return kept.tables;
  } catch {
    // There is none yet.
  }
  const tables = parseProps();
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify({ changed, tables }));
  return tables;
}

function parseProps(): Tables {
  const parser = docgen.withCustomConfig(join(root, 'packages', 'react', 'tsconfig.json'), propTables);
  return Object.fromEntries(
    parser
      .parse([join(source, 'index.ts'), join(source, 'experimental.ts')])
      .map(({ displayName, description, props }) => [
        displayName,
        {
          description,
          props: Object.values(props).map((prop) => ({
            name: prop.name,
            type: prop.type.raw ?? prop.type.name,
            required: prop.required,
            default: String((prop.defaultValue as { value?: unknown } | null)?.value ?? ''),
            description: prop.description,
          })),
        },
      ]),
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}
