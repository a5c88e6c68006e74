import type { Verdict } from './listenToClip';
import type { VoiceGroup } from './voices';

export interface Row {
  readonly group: VoiceGroup;
  readonly verdict: Verdict;
}

/** Counts as `exact / asked with the right amount / asked without it / refused / wrong (all)`. */
function countsOf(rows: readonly Row[]): string {
  if (rows.length === 0) return 'not run';
  return `${verdicts.map((verdict) => countOf(rows, verdict)).join(' / ')} (${rows.length})`;
}

/** A row of the table: each group, then the share that is right after at most one answer, and wrong. */
export function tableRow(room: string, rows: readonly Row[], groups: readonly (readonly VoiceGroup[])[]): string {
  const cells = groups.map((group) => countsOf(rows.filter((row) => group.includes(row.group))));
  const right = countOf(rows, 'exact') + countOf(rows, 'asked-right');
  return line([
    room,
    ...cells,
    share(countOf(rows, 'exact'), rows),
    share(right, rows),
    share(countOf(rows, 'wrong'), rows),
  ]);
}

/** 0 if there are no rows. */
export function percentOf(rows: readonly Row[], verdict: Verdict): number {
  return (100 * countOf(rows, verdict)) / Math.max(1, rows.length);
}

export function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The value below which a share of the values lies, 0 to 1. */
export function quantileOf(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(part * values.length)] ?? Number.NaN;
}

const verdicts: readonly Verdict[] = ['exact', 'asked-right', 'asked-other', 'refused', 'wrong'];

function countOf(rows: readonly Row[], verdict: Verdict): number {
  return rows.filter((row) => row.verdict === verdict).length;
}

function share(count: number, rows: readonly Row[]): string {
  return rows.length === 0 ? '' : `${((100 * count) / rows.length).toFixed(1)} %`;
}
