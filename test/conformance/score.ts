import type { HearingLanguage } from '@payaloud/core/languages';
import { fromDecimalString } from '@payaloud/core/money';
import { hearAmount, type HeardAmount } from '@payaloud/core/spoken-amount';
import type { MoneyRow, NumberRow } from './rows';

export type Outcome = 'right' | 'asked' | 'refused' | 'wrong';

export interface Scored<Row> {
  readonly row: Row;
  readonly outcome: Outcome;
  readonly heard: HeardAmount;
  /** The expected amount. Null if it is finer than the currency. */
  readonly minorUnits: number | null;
}

/**
 * Hears a row in its own currency. A number row is a bare amount in US dollars, or in Kuwaiti dinars if it has three
 * decimals. If the row names its currency, it is heard in that one. If zero is expected, a refusal as `zero` is right,
 * because zero cannot be paid.
 */
export function scoreRow<Row extends MoneyRow | NumberRow>(row: Row, language: HearingLanguage): Scored<Row> {
  const { currency, minorUnits } = expectedAmountOf(row);
  const asked = hearAmount([row.utterance], { language, currency });
  if (row.kind === 'number' && asked.kind === 'refused' && asked.reason === 'other-currency') {
    const named = asked.money.currency;
    const heard = hearAmount([row.utterance], { language, currency: named });
    const expected = fromDecimalString(row.value, named)?.minorUnits ?? null;
    return { row, heard, minorUnits: expected, outcome: outcomeOf(heard, expected) };
  }
  return { row, heard: asked, minorUnits, outcome: outcomeOf(asked, minorUnits) };
}

/** The expected amount. `minorUnits` is null if it is finer than the currency: then every amount is wrong. */
export function expectedAmountOf(row: MoneyRow | NumberRow): {
  readonly currency: string;
  readonly minorUnits: number | null;
} {
  if (row.kind === 'money') return { currency: row.currency, minorUnits: Number(row.minor) };
  const currency = (row.value.split('.')[1] ?? '').length === 3 ? 'KWD' : 'USD';
  return { currency, minorUnits: fromDecimalString(row.value, currency)?.minorUnits ?? null };
}

function outcomeOf(heard: HeardAmount, expected: number | null): Outcome {
  if (heard.kind === 'ambiguous') return 'asked';
  if (heard.kind === 'refused') return heard.reason === 'zero' && expected === 0 ? 'right' : 'refused';
  return heard.money.minorUnits === expected ? 'right' : 'wrong';
}

export type Tally = Readonly<Record<Outcome, number>>;

export function tally(scored: readonly Pick<Scored<unknown>, 'outcome'>[]): Tally {
  const count = (outcome: Outcome) => scored.filter((one) => one.outcome === outcome).length;
  return { right: count('right'), asked: count('asked'), refused: count('refused'), wrong: count('wrong') };
}
