import type { Row } from '../support/writeTable';
import type { Effort } from './effortOf';

/** The effort of each way through one task, by its name. */
export type Ledger = ReadonlyMap<string, Effort>;

/** No way may cost more than this times the best one (law: every route has an equal). */
export const maxTimesBest = 1.2;

/** How many times the best way each of these ways costs, in steps or in words. */
export function timesBest(ledger: Ledger, count: 'steps' | 'words', ways: readonly string[] = [...ledger.keys()]) {
  const efforts = ways.map((way) => {
    const effort = ledger.get(way);
    if (!effort) throw new Error(`Nothing was measured for ${way}.`);
    return [way, effort[count]] as const;
  });
  const best = Math.min(...efforts.map(([, own]) => own));
  return new Map(efforts.map(([way, own]) => [way, own / best]));
}

/** One row for each way. */
export function rowsOf(ledger: Ledger): Row[] {
  const steps = timesBest(ledger, 'steps');
  const words = timesBest(ledger, 'words');
  return [...ledger].map(([way, effort]) => ({
    way,
    steps: effort.steps,
    Tabs: effort.tabs,
    presses: effort.presses,
    words: effort.words,
    seconds: effort.seconds,
    'steps ÷ best': ratio(steps.get(way)),
    'words ÷ best': ratio(words.get(way)),
  }));
}

function ratio(value = 0): string {
  return value.toFixed(2);
}
