import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { holdAmounts } from './holdAmounts';
import { ledger } from './ledger';
import { hasSharedData, readRows } from './rows';
import { tally } from './score';

/**
 * Spoken, mixed and written amounts that others collected. The goals count what is spoken: wrong at most one in a thousand,
 * numbers 97 % and money 93 % right. As measured on 25 November 2026: money 99.4 %, numbers 98.7 % (94.9 % with the
 * rows of the ledger), none wrong in any register.
 */
describe.skipIf(!hasSharedData)('English amounts of others', () => {
  const currencies = ['USD', 'EUR', 'GBP', 'CNY', 'INR'];
  const { money, spoken, shareRight } = holdAmounts({ lang: 'en', language: en, ledger, currencies });

  it('do not fall behind what was measured', () => {
    expect(shareRight('number')).toBeGreaterThanOrEqual(0.985);
    expect(shareRight('money')).toBeGreaterThanOrEqual(0.99);
    expect(tally(money.filter(({ row }) => row.register !== 'spoken')).right).toBeGreaterThanOrEqual(177);
  });

  it('that are spoken are asked with the gold among the candidates', () => {
    for (const { row, heard } of spoken) {
      if (heard.kind !== 'ambiguous') continue;
      const minorUnits = row.kind === 'money' ? Number(row.minor) : Number(row.value) * 100;
      expect(
        heard.candidates.map((candidate) => candidate.minorUnits),
        row.id,
      ).toContain(minorUnits);
    }
  });

  it('that are none are mostly refused, and else only asked', () => {
    const negatives = readRows('negatives', 'en');
    const asked = negatives.filter(
      ({ utterance }) => hearAmount([utterance], { language: en, currency: 'USD' }).kind === 'ambiguous',
    );
    console.info(`negatives: ${negatives.length - asked.length} refused, ${asked.length} asked of ${negatives.length}`);
    expect(asked.length / negatives.length).toBeLessThanOrEqual(0.1);
  });
});
