import type { Language } from '@payaloud/core/languages';
import { hearAmount, speakAmount, type HeardAmount } from '@payaloud/core/internal/spoken-amount';
import { isSameMoney, money, toDecimalString, type Money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import type { AmountRow } from './test-support/amountRows';
import { everyLanguage } from './test-support/everyLanguage';
import { rowsOf } from './test-support/languageRows';

/** Hears every row of `packages/core/test-rows`, whose README says what the rows are. */
describe.each(everyLanguage)('the rows of $tag', (language) => {
  const { taken, notTaken, assumed } = rowsOf(language.tag);

  it('are at least sixty plain amounts, and as many that are not taken', () => {
    expect([taken.length >= 60, notTaken.length >= 60]).toEqual([true, true]);
  });

  it.each([
    ['taken', taken],
    ['not taken', notTaken],
    ['assumed', assumed],
  ])('are heard as they say: %s', (_table, rows) => {
    expect(rows.flatMap((row) => faultOf(row, language))).toEqual([]);
  });
});

/** Names the row by its text, and says what was heard or spoken instead. Empty if it is as expected. */
function faultOf({ text, currency, gold, why, place }: AmountRow, language: Language): readonly string[] {
  const heard = hearAmount([text], { language, currency });
  const spoken = gold.kind === 'said' ? speakAmount(money(gold.minorUnits, currency), language, gold) : text;
  if (spoken === text && isExpected(heard, gold)) return [];
  const instead = spoken === text ? `is heard as ${brief(heard)}` : `is spoken as "${spoken}"`;
  return [`"${text}" in ${currency} ${instead}: ${place}${why === '' ? '' : `, ${why}`}`];
}

function isExpected(heard: HeardAmount, gold: AmountRow['gold']): boolean {
  switch (gold.kind) {
    case 'amount':
    case 'said':
      return heard.kind === 'amount' && heard.money.minorUnits === gold.minorUnits;
    case 'never':
      return heard.kind !== 'amount';
    case 'refused':
      if (heard.kind !== 'refused' || !hasReason(heard.reason, gold.reason)) return false;
      return gold.money === null || ('money' in heard && isSameMoney(heard.money, gold.money));
    case 'ask': {
      if (heard.kind !== 'ambiguous' || !hasReason(heard.reason, gold.reason)) return false;
      const candidates = heard.candidates.map(({ minorUnits }) => minorUnits);
      return gold.which === 'only'
        ? candidates.join() === gold.minorUnits.join()
        : gold.minorUnits.every((minorUnits) => candidates.includes(minorUnits));
    }
  }
}

/** True if the row leaves the reason open, or expects this one. */
function hasReason(reason: string, expected: string | null): boolean {
  return expected === null || reason === expected;
}

/** The result in the words of a table. */
function brief(heard: HeardAmount): string {
  const decimal = (amount: Money) => toDecimalString(amount);
  if (heard.kind === 'amount') return `${decimal(heard.money)} ${heard.money.currency}`;
  if (heard.kind === 'refused')
    return `refused ${heard.reason}${'money' in heard ? ` ${decimal(heard.money)} ${heard.money.currency}` : ''}`;
  return `ask only ${heard.reason} ${heard.candidates.map(decimal).join(' ')}`;
}
