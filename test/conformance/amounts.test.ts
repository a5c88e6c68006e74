import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../packages/core/src/languages/test-support/everyLanguage';
import { ledgerOf, misjudgedIn } from './ledgers';
import { hasSharedData, readRowsOf, type MoneyRow, type NumberRow } from './rows';
import { scoreRow, tally, type Scored } from './score';

type Row = Scored<MoneyRow | NumberRow>;

/**
 * Rows that may be excused. The ledgers of three languages were reviewed before there was a limit. A fifth of the Japanese rows are,
 * like the Chinese ones, counts of things, fractions and approximations that their source reads as numbers; Hindi has divisions by ordinals.
 */
const mostExcused: Readonly<Record<string, number>> = { en: 18, fr: 21, hi: 35, ja: 70, 'zh-Hans': 78 };

/**
 * Shares below the goal, as measured on 1 December 2026, because no more rows are amounts. Of the Arabic rows of numbers that are
 * not right, most are lengths of time (ساعتين), fractions without a whole (واحد على عشرين), or count things. Of the Spanish ones, 18 of 24
 * are « cero uno » to « cero nueve », which are asked about, because « coma » may be lost between the two.
 */
const measured: Readonly<Record<string, number>> = { 'ar number': 0.72, 'es number': 0.92 };

/** With fewer rows a share says little, so each row that is not right is printed. */
const enough = 50;

const isSpoken = ({ row }: Row) => row.register !== 'written';

/**
 * Amounts collected by others, heard in every language that has a folder: at most one in a thousand wrong in any register, and
 * of spoken rows 95 % of numbers and 90 % of money right, together with mixed rows if there are fewer than fifty.
 */
describe.skipIf(!hasSharedData).each(everyLanguage)('collected amounts in $tag', (language) => {
  const { tag } = language;
  const ledger = ledgerOf(tag);
  const money = readRowsOf('money', tag).map((row) => scoreRow(row, language));
  const numbers = readRowsOf('numbers', tag).map((row) => scoreRow(row, language));
  const negatives = readRowsOf('negatives', tag).filter(({ id }) => !ledger.has(id));
  const all: readonly Row[] = [...money, ...numbers].filter(({ row }) => !ledger.has(row.id));
  const spoken = all.filter(isSpoken);
  const currencies = ['USD', 'EUR', 'GBP', 'CNY', 'INR', 'JPY', 'CHF', 'HKD'];

  it('are counted', () => {
    const ofKind = (kind: 'money' | 'number') => spoken.filter(({ row }) => row.kind === kind);
    console.table({
      [`${tag} money`]: tally(ofKind('money')),
      [`${tag} numbers`]: tally(ofKind('number')),
      [`${tag} written`]: tally(all.filter((one) => !isSpoken(one))),
    });
    if (all.length < enough || process.env.PAYALOUD_TRACE) console.info(notRight(all));
    expect(all.length).toBeGreaterThan(0);
  });

  it('are wrong at most once in a thousand', () => {
    const every: readonly Row[] = [...money, ...numbers];
    const wrong = every.filter(({ row, outcome }) => outcome === 'wrong' && !misjudgedIn(tag).includes(row.id));
    expect(wrong.length / every.length, notRight(wrong)).toBeLessThanOrEqual(0.001);
  });

  it.each([
    ['number', 0.95],
    ['money', 0.9],
  ] as const)('are right if they are spoken: %s', (kind, least) => {
    const either = spoken.filter(({ row }) => row.kind === kind);
    const inWords = either.filter(({ row }) => row.register === 'spoken');
    // Half of a number in digits is how no recognizer writes it (« 3 cents et 21 »), so it counts where words are few.
    const rows = inWords.length < enough ? either : inWords;
    if (rows.length < enough) console.info(`${tag} ${kind}: ${rows.length} rows are too few\n${notRight(rows)}`);
    else
      expect(tally(rows).right / rows.length, notRight(rows)).toBeGreaterThanOrEqual(
        measured[`${tag} ${kind}`] ?? least,
      );
  });

  it('are among the candidates if a spoken row is asked about', () => {
    const asked = spoken.filter(({ heard }) => heard.kind === 'ambiguous');
    const missed = asked.filter(({ heard, minorUnits }) => !candidatesOf(heard).includes(minorUnits ?? NaN));
    expect(missed.length, notRight(missed)).toBeLessThanOrEqual(Math.ceil(asked.length / 20));
  });

  it.each(currencies)('are never read from rows that are not amounts, in %s', (currency) => {
    const read = negatives.filter(({ utterance }) => hearAmount([utterance], { language, currency }).kind === 'amount');
    expect(read.map(({ id, utterance }) => `${id} ${utterance}`)).toEqual([]);
  });

  it('have a ledger of rows that exist, and of few', () => {
    const ids = new Set([...money, ...numbers].map(({ row }) => row.id));
    for (const { id } of readRowsOf('negatives', tag)) ids.add(id);
    expect([...ledger.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect(ledger.size).toBeLessThanOrEqual(mostExcused[tag] ?? 10);
  });
});

function candidatesOf(heard: Row['heard']): readonly number[] {
  return heard.kind === 'ambiguous' ? heard.candidates.map(({ minorUnits }) => minorUnits) : [];
}

function notRight(rows: readonly Row[]): string {
  return rows
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ row, heard, minorUnits, outcome }) => {
      const reason = heard.kind === 'amount' ? heard.money.minorUnits : heard.reason;
      return `${row.id} ${row.utterance}: ${outcome} (${reason}, expected ${minorUnits})`;
    })
    .join('\n');
}
