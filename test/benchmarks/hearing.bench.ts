import { en } from '@payaloud/core/languages/en';
import type { HeardAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { hasSharedData, readRows, type MoneyRow, type NumberRow } from '../conformance/rows';
import { goldOf, scoreRow, type Outcome, type Tally, tally } from '../conformance/score';
import { fractionDigits } from '@payaloud/core/money';
import { bundle, gzipBytes, load } from './bundle';
import { numberReaders, outcomeOf } from './peers/numberReaders';

type Row = MoneyRow | NumberRow;

interface Contender {
  readonly name: string;
  readonly entry: string;
  readonly read: (row: Row) => Outcome;
  readonly run: (row: Row) => unknown;
}

const hearingEntry = `
  import { hearAmount } from '@payaloud/core/spoken-amount';
  import { words } from '@payaloud/core/languages/en/words';
  import { rules } from '@payaloud/core/number-words/rules/en';
  const language = { tag: 'en', rules, words };
  export const hear = (said, currency) => hearAmount([said], { language, currency });`;
const { hear } = await load<{ readonly hear: (said: string, currency: string) => HeardAmount }>(
  await bundle(hearingEntry),
);

const contenders: readonly Contender[] = [
  {
    name: 'hearAmount',
    entry: hearingEntry,
    read: (row) => scoreRow(row, en).outcome,
    run: (row) => hear(row.utterance, goldOf(row).currency),
  },
  ...numberReaders.map(({ name, entry, read }) => ({
    name,
    entry,
    read: (row: Row) => outcomeOf(read(row.utterance, row.kind), mainUnits(row)),
    run: (row: Row) => read(row.utterance, row.kind),
  })),
];

/**
 * The English rows of the shared amounts: right, asked, refused and wrong; the median time of an utterance beside ours in the
 * same run; and the bytes that a page loads. A peer's number is taken where it gives exactly one.
 */
describe.skipIf(!hasSharedData)('hearing beside its peers', () => {
  const rows = { money: readRows('money', 'en'), numbers: readRows('numbers', 'en') };

  it('says more of the truth, in less time', { timeout: 600_000 }, async () => {
    const spoken: Record<string, Tally> = {};
    const every: Record<string, Tally> = {};
    for (const kind of ['money', 'numbers'] as const) {
      for (const { name, read } of contenders) {
        const scored = rows[kind].map((row: Row) => ({ row, outcome: read(row) }));
        spoken[`${kind} ${name}`] = tally(scored.filter(({ row }) => row.register === 'spoken'));
        every[`${kind} ${name}`] = tally(scored);
      }
    }
    console.log('Spoken core rows');
    console.table(spoken);
    console.log('All core rows: spoken, mixed, written');
    console.table(every);

    const times = { money: medians(rows.money), numbers: medians(rows.numbers) };
    const [ours, ...peers] = contenders;
    const cost = await Promise.all(
      contenders.map(async ({ name, entry }) => [
        name,
        {
          'money, median µs': round(times.money[name]),
          'money, times ours': round(ratio(times.money, name)),
          'numbers, median µs': round(times.numbers[name]),
          'numbers, times ours': round(ratio(times.numbers, name)),
          'gzip, bytes': gzipBytes(await bundle(entry)),
        },
      ]),
    );
    console.table(Object.fromEntries(cost));

    const isOurs = (name: string) => name.endsWith(ours?.name ?? '');
    for (const [name, { right, wrong }] of Object.entries(spoken)) {
      if (isOurs(name)) expect(wrong).toBe(0);
      else expect(right).toBeLessThan(spoken[`${name.split(' ')[0]} hearAmount`]?.right ?? 0);
    }
    expect(peers.length).toBe(4);
    expect(ratio(times.money, '@microsoft/recognizers-text-suite')).toBeGreaterThan(10);
  });
});

function mainUnits(row: Row): number {
  if (row.kind === 'number') return Number(row.value);
  return Number(row.minor) / 10 ** fractionDigits(row.currency);
}

/** The contenders take turns, all rows in one turn, so that all of them meet the same disturbances of the machine. */
function medians(rows: readonly Row[]): Readonly<Record<string, number>> {
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
  return (times[name] ?? Number.NaN) / (times.hearAmount ?? Number.NaN);
}

function round(value = Number.NaN): number {
  return Math.round(value * 10) / 10;
}
