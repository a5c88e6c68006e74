import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

export type Row = Readonly<Record<string, string | number>>;

/** True if `npm run measure -- effort` asked for the tables in `docs/measured`. */
export const writesTables: boolean = process.env.PAYALOUD_TABLES === 'write';

/**
 * Writes a table between `<!-- NAME -->` and `<!-- end of NAME -->` of a note in `docs/measured`.
 *
 * @throws Error if the note lacks these marks.
 */
export async function writeTable(note: string, name: string, rows: readonly Row[]): Promise<void> {
  const path = fileURLToPath(new URL(`../../../docs/measured/${note}.md`, import.meta.url));
  const text = await readFile(path, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} has no ${start} … ${end}.`);
  const options = await resolveConfig(path);
  const written = `${before}${start}\n\n${tableOf(rows)}\n\n${end}${after}`;
  await writeFile(path, await format(written, { ...options, parser: 'markdown' }));
}

function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const isNumber = (column: string) => rows.every((row) => typeof row[column] === 'number');
  const lines = [
    columns,
    columns.map((column) => (isNumber(column) ? '---:' : '---')),
    ...rows.map((row) => columns.map((column) => String(row[column] ?? ''))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
