import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './addresses.ts';
import { wrapTables, type Page } from './pages.ts';

/** The criteria of WCAG 2.2 about keys, focus and pointers. */
const criteria = /^\| (2\.1\.\d|2\.4\.3|2\.4\.7|2\.4\.11|2\.5\.[17]) /;
const address = '/accessibility/keyboard/';

/** The rows of these criteria in the page of a component's conformance. */
export function keyboardRows(name: string): readonly string[] {
  const text = readFileSync(join(root, 'docs', 'conformance', `${name}.md`), 'utf8');
  const rows = text.split('\n').filter((row) => criteria.test(row));
  // Prettier makes the columns of each page as wide as its longest cell.
  return rows.map((row) => row.replaceAll(/ +\|/g, ' |'));
}

/** Of each criterion the row that most of these components have. */
export function sharedRows(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of names.flatMap(keyboardRows)) counts.set(row, (counts.get(row) ?? 0) + 1);
  const shared = new Map<string, string>();
  for (const [row, count] of counts) {
    const [criterion = ''] = criteria.exec(row) ?? [];
    if (count > (counts.get(shared.get(criterion) ?? '') ?? 0)) shared.set(criterion, row);
  }
  return [...shared.values()];
}

/** The rows that a component has instead of the shared ones. */
export function ownRows(name: string, shared: readonly string[]): readonly string[] {
  return keyboardRows(name).filter((row) => !shared.includes(row));
}

/** The section of a component's page. It links to the rows that all components share. */
export function keyboardSection(own: readonly string[]): string {
  if (own.length === 0) return `[Those of all components](${address}).`;
  return `In place of [those of all components](${address}):\n\n${tableOf(own)}`;
}

/** The page that has what the components share. */
export function keyboardPage(names: readonly string[]): Page {
  const shared = sharedRows(names);
  const others = names.filter((name) => ownRows(name, shared).length > 0);
  const links = others.map((name) => `[${name}](/components/${name.toLowerCase()}/#keyboard-criteria)`);
  return {
    address,
    title: 'Keyboard criteria of all components',
    description: 'The criteria of WCAG 2.2 about keys, focus and pointers, which all components share.',
    body: wrapTables(
      `The criteria of WCAG 2.2 about keys, focus and pointers. Some rows are others in ${links.join(', ')}.\n\n${tableOf(shared)}\n`,
    ),
    source: 'docs/conformance/README.md',
  };
}

const tableOf = (rows: readonly string[]) =>
  ['| criterion | name | shown by |', '| --- | --- | --- |', ...rows].join('\n');
