import type { HearingLanguage } from '@payaloud/core/languages';
import { fractionDigits } from '@payaloud/core/money';
import type { HeardAmount } from '@payaloud/core/spoken-amount';
import { classIn, ledgerOf } from '../../conformance/ledgers';
import { readRows, type MoneyRow, type NumberRow } from '../../conformance/rows';
import { expectedAmountOf, scoreRow, type Outcome, type Tally, tally } from '../../conformance/score';
import { bundle, gzipBytes, load } from '../bundle';
import { outcomeOf, type NumberReader } from '../peers/numberReader';

export interface HearingField {
  /** The language of the rows: `en`, `zh`, `fr`. */
  readonly lang: string;
  readonly language: HearingLanguage;
  /** Modules that export `words` and `rules`. */
  readonly words: string;
  readonly rules: string;
  readonly peers: readonly NumberReader[];
}

export interface HearingResult {
  /** Spoken core rows that are amounts, by kind and contender: `money hearAmount`. */
  readonly spoken: Readonly<Record<string, Tally>>;
  /** Every core row: spoken, mixed and written. */
  readonly every: Readonly<Record<string, Tally>>;
  readonly cost: Readonly<Record<string, Cost>>;
}

interface Cost {
  readonly 'money, median µs': number;
  readonly 'money, times ours': number;
  readonly 'numbers, median µs': number;
  readonly 'numbers, times ours': number;
  readonly 'gzip, bytes': number;
}

type Row = MoneyRow | NumberRow;

interface Contender {
  readonly name: string;
  readonly entry: string;
  readonly read: (row: Row) => Outcome;
  readonly run: (row: Row) => unknown;
}

export const ours = 'hearAmount';

/**
 * Compares us with other libraries on the core rows of a language in the same run. Counts right, asked, refused and
 * wrong rows, and measures the median time for an utterance and the bytes that a page loads. If a library finds exactly
 * one number, that is its answer.
 */
export async function compareHearing(field: HearingField): Promise<HearingResult> {
  const { lang, language, words, rules, peers } = field;
  const entry = `
    import { hearAmount } from '@payaloud/core/spoken-amount';
    import { words } from '${words}';
    import { rules } from '${rules}';
    const language = { tag: '${language.tag}', rules, words };
    export const hear = (said, currency) => hearAmount([said], { language, currency });`;
  const { hear } = await load<{ readonly hear: (said: string, currency: string) => HeardAmount }>(await bundle(entry));
  const contenders: readonly Contender[] = [
    {
      name: ours,
      entry,
      read: (row) => scoreRow(row, language).outcome,
      run: (row) => hear(row.utterance, expectedAmountOf(row).currency),
    },
    ...peers.map((peer) => ({
      name: peer.name,
      entry: peer.entry,
      read: (row: Row) => outcomeOf(peer.read(row.utterance, row.kind), mainUnits(row)),
      run: (row: Row) => peer.read(row.utterance, row.kind),
    })),
  ];
  const rows: Readonly<Record<'money' | 'numbers', readonly Row[]>> = {
    money: readRows('money', lang),
    numbers: readRows('numbers', lang),
  };

  const spoken: Record<string, Tally> = {};
  const every: Record<string, Tally> = {};
  for (const kind of ['money', 'numbers'] as const) {
    for (const { name, read } of contenders) {
      const scored = rows[kind].map((row) => ({ row, outcome: read(row) }));
      spoken[`${kind} ${name}`] = tally(scored.filter(({ row }) => isAmount(row, language.tag)));
      every[`${kind} ${name}`] = tally(scored);
    }
  }
  const times = { money: medians(contenders, rows.money), numbers: medians(contenders, rows.numbers) };
  const cost: Record<string, Cost> = {};
  for (const contender of contenders) {
    cost[contender.name] = {
      'money, median µs': round(times.money[contender.name]),
      'money, times ours': round(ratio(times.money, contender.name)),
      'numbers, median µs': round(times.numbers[contender.name]),
      'numbers, times ours': round(ratio(times.numbers, contender.name)),
      'gzip, bytes': gzipBytes(await bundle(contender.entry)),
    };
  }
  return { spoken, every, cost };
}

function isAmount({ id, register, utterance }: Row, tag: string): boolean {
  return register === 'spoken' && !ledgerOf(tag).has(id) && classIn(tag, utterance) === null;
}

function mainUnits(row: Row): number {
  if (row.kind === 'number') return Number(row.value);
  return Number(row.minor) / 10 ** fractionDigits(row.currency);
}

/** The contenders take turns of all rows, so that disturbances of the machine affect them equally. */
function medians(contenders: readonly Contender[], rows: readonly Row[]): Readonly<Record<string, number>> {
  const samples = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let turn = -1; turn < 5; turn++) {
    for (const { name, run } of contenders) {
      for (const row of rows) {
        const start = performance.now();
        run(row);
        const time = (performance.now() - start) * 1000;
        if (turn >= 0) samples.get(name)?.push(time);
      }
    }
  }
  return Object.fromEntries([...samples].map(([name, times]) => [name, median(times)]));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ratio(times: Readonly<Record<string, number>>, name: string): number {
  return (times[name] ?? Number.NaN) / (times[ours] ?? Number.NaN);
}

function round(value = Number.NaN): number {
  return Math.round(value * 10) / 10;
}
