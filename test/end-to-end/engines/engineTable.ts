import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { writesTables, writeTable } from '../../screen-reader/support/writeTable';
import { probes, type ProbedPage } from './probes';

const page = 'docs/measured/engines';
const engines = ['Chromium', 'Firefox', 'WebKit'];

/** The answers of an engine to all probes. The page has been clicked in, because sound and speech begin only after a press. */
export async function probeAll(page: ProbedPage): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, probe] of Object.entries(probes)) found[name] = await probe(page);
  return found;
}

/** Expects these columns in the notes, or writes them there. The columns of other engines stay as they are. */
export async function expectColumns(
  measured: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<void> {
  const before = readCells();
  const rows = Object.keys(probes).map((what) => {
    const cells = before.find(([name]) => name === what) ?? [];
    const column = (engine: string, index: number) => measured[engine]?.[what] ?? cells[index + 1] ?? 'not tried';
    return { '': what, ...Object.fromEntries(engines.map((engine, index) => [engine, column(engine, index)])) };
  });
  if (writesTables) await writeTable('engines', 'by engine', rows);
  expect(readCells(), page).toEqual(rows.map((row) => Object.values(row)));
}

/** Rows of the table in the page, without its heads. */
function readCells(): string[][] {
  const text = readFileSync(new URL(`../../../${page}.md`, import.meta.url), 'utf8');
  const table = /<!-- by engine -->([^]*)<!-- end of by engine -->/.exec(text)?.[1] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
