import { describe, expect, it } from 'vitest';
import { everyLanguage } from './test-support/everyLanguage';
import type { CurrencyRow, UnitRow } from './words';

/**
 * Pages that only say amounts do without the many names that are understood. The names that are said are copied, because
 * a copy costs a page with the whole language nothing. This test makes the copies: run it with `-u` after a change.
 */
describe('the spoken names of currencies', () => {
  it.each(everyLanguage)('are those of the words of $tag', async ({ tag, words: { currencies } }) => {
    const rows = currencies.map((row) => `  ${JSON.stringify(spokenRow(row))},\n`);
    const source = `// Made from \`currencies.ts\` by \`npx vitest run --project node spokenCurrencies -u\`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of \`currencies.ts\` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
${rows.join('')}];
`;
    await expect(source).toMatchFileSnapshot(`./${tag}/words/spokenCurrencies.ts`);
  });
});

function spokenRow({ codes, units }: CurrencyRow): CurrencyRow {
  const firstNames = Object.entries(codes).map(([code, names]) => [code, names.split('|')[0]]);
  return { codes: Object.fromEntries(firstNames), units: units.flatMap(spokenUnit) };
}

function spokenUnit({ worth, spoken, ruleSet, counted }: UnitRow): UnitRow[] {
  const firstNames = Object.entries(counted ?? {}).map(([count, names]) => [count, names.split('|')[0]]);
  const own = { worth, spoken, ...(ruleSet && { ruleSet }) };
  return spoken ? [{ ...own, ...(counted && { counted: Object.fromEntries(firstNames) }) } as UnitRow] : [];
}
