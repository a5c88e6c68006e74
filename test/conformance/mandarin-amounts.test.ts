import { rules } from '@payaloud/core/languages/zh-Hans/rules';
import { words } from '@payaloud/core/languages/zh-Hans/words';
import { describe, expect, it } from 'vitest';
import { holdAmounts } from './holdAmounts';
import { mandarinLedger as ledger } from './ledger';
import { hasSharedData } from './rows';

/**
 * Chinese amounts that others collected, scored as the English ones. As measured on 24 November 2026, spoken rows without
 * the ledger: money 60 of 61, numbers 300 of 307, none wrong in any register.
 */
describe.skipIf(!hasSharedData)('Chinese amounts of others', () => {
  const language = { tag: 'zh-Hans', rules, words };
  const { shareRight } = holdAmounts({
    lang: 'zh',
    language,
    ledger,
    misjudged: ['recognizers-text/numbers/00573'],
    currencies: ['CNY', 'USD', 'HKD'],
  });

  it('do not fall behind what was measured', () => {
    expect(shareRight('number')).toBeGreaterThanOrEqual(300 / 307);
    expect(shareRight('money')).toBeGreaterThanOrEqual(60 / 61);
  });
});
