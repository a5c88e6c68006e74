import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatAs } from '../../../../test/support/formatAs';
import { everyLanguage } from './test-support/everyLanguage';
import type { CurrencyRow, UnitRow } from './words';

const files = import.meta.glob<readonly CurrencyRow[]>('./*/words/spokenCurrencies.ts', {
  import: 'spokenCurrencies',
  eager: true,
});

/**
 * Pages that only say amounts do without the many names that are understood. The names that are said are copied, because
 * a copy costs a page with the whole language nothing. This test makes the copies: run it with `-u` after a change.
 */
describe('the spoken names of currencies', () => {
  it.each(everyLanguage)('are those of the words of $tag', async ({ tag, words: { currencies } }) => {
    const path = `./${tag}/words/spokenCurrencies.ts`;
    const rows = currencies.map(spokenRow);
    const source = `// Made from \`currencies.ts\` by \`npx vitest run --project node spokenCurrencies -u\`; do not edit.
      import type { CurrencyRow } from '../../words';

      /** The names of \`currencies.ts\` that are said. */
      export const spokenCurrencies: readonly CurrencyRow[] = ${JSON.stringify(rows)};\n`;
    const file = new URL(path, import.meta.url).pathname;
    // Prettier takes a second for all languages, so it formats only rows that have changed.
    const isFresh = isDeepStrictEqual(files[path], rows);
    await expect(isFresh ? readFileSync(file, 'utf8') : await formatAs(file, source)).toMatchFileSnapshot(path);
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
