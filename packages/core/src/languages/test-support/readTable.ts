/** A line of a table, with the place that an error names: `de/taken.tsv:12`. */
export interface TableLine<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>;
  readonly place: string;
}

/**
 * Reads a file of rows whose cells are divided by tabs. Only the last cell may be left out.
 *
 * @param file The name of the file in errors.
 * @throws Error that names the file and the line, if a line is empty, has a cell too many or too few, or spaces around a cell.
 */
export function readTable<Column extends string>(
  file: string,
  source: string,
  columns: readonly Column[],
): readonly TableLine<Column>[] {
  const [head, ...lines] = source.replace(/\r?\n$/, '').split(/\r?\n/);
  if (head !== columns.join('\t')) fail(`${file}:1`, `the first line must be: ${columns.join(', ')} (divided by tabs)`);
  return lines.map((line, at) => {
    const place = `${file}:${at + 2}`;
    const cells = line.split('\t');
    if (line.trim() === '') fail(place, 'the line is empty');
    if (cells.length > columns.length) fail(place, `${cells.length} cells, but only ${columns.join(', ')} are known`);
    const named = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    for (const column of columns) {
      const cell = named[column] ?? '';
      if (cell !== cell.trim()) fail(place, `spaces around ${column}: "${cell}"`);
      if (cell === '' && column !== columns.at(-1)) fail(place, `no ${column}: divide the cells by tabs`);
    }
    return { cells: named as Record<Column, string>, place };
  });
}

/** @throws Error that begins with the place. */
export function fail(place: string, fault: string): never {
  throw new Error(`${place}: ${fault}.`);
}
