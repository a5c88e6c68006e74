import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { testAmounts } from './testAmounts';
import { ledger } from './ledger';
import { hasSharedData, readRows } from './rows';
import { tally } from './score';

/**
 * Spoken, mixed and written amounts collected by others. The goals are for spoken rows: at most one in a thousand
 * wrong, 97 % of numbers and 93 % of money right. Measured on 26 November 2026: money 99.4 %, numbers 97.6 % (93.9 %
 * with the rows in the ledger), none wrong in any register. A scale without its number ("hundred fifteen", "million") is asked
 * about since then.
 */
describe.skipIf(!hasSharedData)('collected English amounts', () => {
  const currencies = ['USD', 'EUR', 'GBP', 'CNY', 'INR'];
  const { money, spoken, shareRight } = testAmounts({ lang: 'en', language: en, ledger, currencies });

  it('are right as often as last measured', () => {
    expect(shareRight('number')).toBeGreaterThanOrEqual(0.975);
    expect(shareRight('money')).toBeGreaterThanOrEqual(0.99);
    expect(tally(money.filter(({ row }) => row.register !== 'spoken')).right).toBeGreaterThanOrEqual(177);
  });

  it('have the expected amount among the candidates if a spoken row is asked about', () => {
    for (const { row, heard } of spoken) {
      if (heard.kind !== 'ambiguous') continue;
      const minorUnits = row.kind === 'money' ? Number(row.minor) : Number(row.value) * 100;
      expect(
        heard.candidates.map((candidate) => candidate.minorUnits),
        row.id,
      ).toContain(minorUnits);
    }
  });

  it('are asked about in at most a tenth of the rows that are not amounts', () => {
    const negatives = readRows('negatives', 'en');
    const asked = negatives.filter(
      ({ utterance }) => hearAmount([utterance], { language: en, currency: 'USD' }).kind === 'ambiguous',
    );
    console.info(`negatives: ${negatives.length - asked.length} refused, ${asked.length} asked of ${negatives.length}`);
    expect(asked.length / negatives.length).toBeLessThanOrEqual(0.1);
  });
});
