import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './guides';

interface Row {
  readonly name: string;
  /** In kB of gzip. */
  readonly limits: { readonly first: number; readonly whole: number };
}

const path = join(root, 'docs', 'measured', 'sizes.md');
const rows: readonly Row[] = JSON.parse(readFileSync(join(root, 'scripts', 'sizes.json'), 'utf8'));

/** After a change of a limit, `npx vitest run --project node test/packaging/readmeSizes -u` writes it. */
it('docs/measured/sizes.md shows the limits of scripts/sizes.json', async () => {
  const table = tableOf([
    ['import', 'first', 'whole'],
    ...rows.map(({ name, limits }) => [name, limits.first.toFixed(1), limits.whole.toFixed(1)]),
  ]);
  const text = readFileSync(path, 'utf8');
  const place = /(<!-- sizes -->\n\n).*?(\n<!-- end of sizes -->)/s;
  expect(text).toMatch(place);
  await expect(text.replace(place, (_, before: string, after: string) => before + table + after)).toMatchFileSnapshot(
    path,
  );
});

/** A Markdown table as prettier writes it: the first column to the left, figures to the right. */
function tableOf(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...body] = lines;
  return [head, rule, ...body]
    .map((line) => {
      const cells = line.map((cell, column) => cell[column === 0 ? 'padEnd' : 'padStart'](widths[column] ?? 0));
      return `| ${cells.join(' | ')} |\n`;
    })
    .join('');
}
