import type { Row } from '../../screen-reader/support/writeTable';
import type { FaultRow } from './faultRow';
import type { Walked } from './walk';

export interface Result {
  readonly row: FaultRow;
  readonly walked: Walked;
}

/** One line of the table. */
export function rowOf({ row, walked }: Result): Row {
  const { charges, ends, untrue, extra, typings } = walked;
  return {
    step: row.step,
    fault: row.fault,
    'what the payer does': row.next,
    charges: charges.length,
    'last word': [...new Set(ends)].map((end) => end ?? 'nothing').join(', ') || 'page closed',
    'said and not true': untrue.length,
    'needless presses': Math.max(0, extra),
    'amount typed': typings,
  };
}

/** True if the last word in each tab agrees with the ledger. */
function agrees({ walked: { charges, ends } }: Result): boolean {
  return ends.every((end) => (charges.length > 0 ? end === 'paid' : end === 'not paid'));
}

export function countFaults(results: readonly Result[]): string {
  const count = (fits: (result: Result) => boolean) => results.filter(fits).length;
  const sum = (of: (result: Result) => number) => results.reduce((total, one) => total + of(one), 0);
  return [
    `Faults on the way: ${results.length} rows.`,
    `Charged once: ${count(({ walked }) => walked.charges.length === 1)}. Not charged: ${count(({ walked }) => walked.charges.length === 0)}.`,
    `Charged more often: ${count(({ walked }) => walked.charges.length > 1)}.`,
    `Last words agree with the ledger: ${count(agrees)}.`,
    `Said and not true: ${sum(({ walked }) => walked.untrue.length)}.`,
    `Needless presses: ${sum(({ walked }) => Math.max(0, walked.extra))}.`,
    `Amount typed again: ${sum(({ walked }) => Math.max(0, walked.typings - 1))}.`,
  ].join(' ');
}
