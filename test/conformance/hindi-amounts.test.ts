import { hi } from '@payaloud/core/languages/hi';
import { describe, expect, it } from 'vitest';
import { testAmounts } from './testAmounts';
import { hindiLedger as ledger } from './ledger';
import { hasSharedData } from './rows';
import { tally } from './score';

/**
 * Hindi amounts collected by others, scored like the English ones. Measured on 1 December 2026, spoken rows without the ledger: money
 * 17 of 17, numbers 75 of 75 right (75 of 104 with it); none wrong in any register.
 */
describe.skipIf(!hasSharedData)('collected Hindi amounts', () => {
  const currencies = ['INR', 'USD', 'CNY'];
  const { money, shareRight } = testAmounts({ lang: 'hi', language: hi, ledger, currencies });

  it('are right as often as last measured', () => {
    expect(shareRight('number')).toBe(1);
    expect(shareRight('money')).toBe(1);
    expect(tally(money.filter(({ row }) => row.register !== 'spoken')).right).toBeGreaterThanOrEqual(63);
  });
});
