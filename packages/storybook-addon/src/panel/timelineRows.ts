import type { Finding, TimelineEntry } from '@payaloud/testing/spoken-log';
import { laterWords } from './entryWords';

export type TimelineRow = EntryRow | FindingRow;

export interface EntryRow {
  readonly kind: 'entry';
  readonly entry: TimelineEntry;
  /** Time since the row before. */
  readonly later: string;
  /** Findings that the entry belongs to. */
  readonly findings: readonly Finding[];
}

interface FindingRow {
  readonly kind: 'finding';
  readonly finding: Finding;
}

/**
 * The entries of the chosen channels in order. Each finding follows the last entry that it is about, also if a filter hides
 * that entry.
 */
export function timelineRows(
  entries: readonly TimelineEntry[],
  findings: readonly Finding[],
  hidden: ReadonlySet<TimelineEntry['channel']>,
): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  let before: TimelineEntry | undefined;
  for (const entry of entries) {
    if (!hidden.has(entry.channel)) {
      const own = findings.filter(({ entries: about }) => about.includes(entry.id));
      rows.push({ kind: 'entry', entry, later: laterWords(entry, before), findings: own });
      before = entry;
    }
    for (const finding of findings) if (finding.entries.at(-1) === entry.id) rows.push({ kind: 'finding', finding });
  }
  const ids = new Set(entries.map(({ id }) => id));
  const unplaced = findings.filter(({ entries: about }) => !ids.has(about.at(-1) ?? Number.NaN));
  return [...rows, ...unplaced.map((finding) => ({ kind: 'finding' as const, finding }))];
}
