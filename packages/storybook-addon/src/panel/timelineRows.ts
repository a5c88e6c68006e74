import type { Finding, TimelineEntry } from '@payaloud/testing/spoken-log';
import { laterWords } from './entryWords';

export interface TimelineRow {
  readonly entry: TimelineEntry;
  /** Time since the row before. */
  readonly later: string;
  /** Findings that the entry belongs to. */
  readonly findings: readonly Finding[];
}

/** The entries of the chosen channels in order, each with the findings that are about it. */
export function timelineRows(
  entries: readonly TimelineEntry[],
  findings: readonly Finding[],
  hidden: ReadonlySet<TimelineEntry['channel']>,
): readonly TimelineRow[] {
  return entries
    .filter(({ channel }) => !hidden.has(channel))
    .map((entry, index, shown) => ({
      entry,
      later: laterWords(entry, shown[index - 1]),
      findings: findings.filter(({ entries: about }) => about.includes(entry.id)),
    }));
}
