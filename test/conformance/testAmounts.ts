import type { HearingLanguage } from '@payaloud/core/languages';
import type { Currency } from '@payaloud/core/money';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { expect, it } from 'vitest';
import { readRows, type MoneyRow, type NumberRow } from './rows';
import { report, scoreRow, tally, type Scored } from './score';

export interface CollectedAmounts {
  /** The language of the rows. */
  readonly lang: string;
  readonly language: HearingLanguage;
  /** Rows whose expected value is doubtful, each with the reason. */
  readonly ledger: ReadonlyMap<string, unknown>;
  /** Rows in the ledger whose expected value is a mistake, so that another reading is not wrong. Default: none. */
  readonly misjudged?: readonly string[];
  /** Currencies in which no negative row may be read as an amount. */
  readonly currencies: readonly Currency[];
}

export interface ScoredAmounts {
  readonly money: readonly Scored<MoneyRow>[];
  /** Spoken rows of money and numbers that are not in the ledger. */
  readonly spoken: readonly Scored<MoneyRow | NumberRow>[];
  /** The share of `spoken` that is right, from 0 to 1. */
  readonly shareRight: (kind: 'money' | 'number') => number;
}

/**
 * Defines the tests for the amounts of every language: none wrong, 97 % of spoken numbers and 93 % of spoken money
 * right, no negative row read as an amount. Call it inside a `describe`, which adds the measured floors of its
 * language.
 */
export function testAmounts({ lang, language, ledger, misjudged = [], currencies }: CollectedAmounts): ScoredAmounts {
  const money = readRows('money', lang).map((row) => scoreRow(row, language));
  const numbers = readRows('numbers', lang).map((row) => scoreRow(row, language));
  const negatives = readRows('negatives', lang);
  const all = [...money, ...numbers];
  const isSpoken = ({ row }: Scored<MoneyRow | NumberRow>) => row.register === 'spoken';
  const spoken = all.filter((one) => isSpoken(one) && !ledger.has(one.row.id));
  const shareRight = (kind: 'money' | 'number') => {
    const rows = spoken.filter(({ row }) => row.kind === kind);
    return tally(rows).right / rows.length;
  };

  it('are reported in a table', () => {
    console.table(report(all));
    console.table({
      'money, spoken': tally(money.filter(isSpoken)),
      'money, spoken, without the ledger': tally(spoken.filter(({ row }) => row.kind === 'money')),
      'numbers, spoken': tally(numbers.filter(isSpoken)),
      'numbers, spoken, without the ledger': tally(spoken.filter(({ row }) => row.kind === 'number')),
    });
  });

  it('are never wrong, in any register', () => {
    const wrong = all.filter(({ row, outcome }) => outcome === 'wrong' && !misjudged.includes(row.id));
    expect(wrong.map(({ row, heard }) => [row.id, heard])).toEqual([]);
  });

  it('are right for 97 % of spoken numbers and 93 % of spoken money', () => {
    expect(shareRight('number')).toBeGreaterThanOrEqual(0.97);
    expect(shareRight('money')).toBeGreaterThanOrEqual(0.93);
  });

  it.each(currencies)('are never read from negative rows in %s', (currency) => {
    const doubtless = negatives.filter(({ id }) => !ledger.has(id));
    const read = doubtless.filter(({ utterance }) => hearAmount([utterance], { language, currency }).kind === 'amount');
    expect(read.map(({ id }) => id)).toEqual([]);
    expect(doubtless.length).toBeGreaterThan(0);
  });

  it('include every row in the ledger', () => {
    const ids = new Set([...all.map(({ row }) => row.id), ...negatives.map(({ id }) => id)]);
    for (const id of ledger.keys()) expect(ids).toContain(id);
  });

  return { money, spoken, shareRight };
}
