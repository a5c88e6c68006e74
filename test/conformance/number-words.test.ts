import { readNumber } from '@payaloud/core/number-words';
import type { NumberRules } from '@payaloud/core/number-words';
import { rules as ar } from '@payaloud/core/number-words/rules/ar';
import { rules as de } from '@payaloud/core/number-words/rules/de';
import { rules as en } from '@payaloud/core/number-words/rules/en';
import { rules as es } from '@payaloud/core/number-words/rules/es';
import { rules as fr } from '@payaloud/core/number-words/rules/fr';
import { rules as hi } from '@payaloud/core/number-words/rules/hi';
import { rules as ru } from '@payaloud/core/number-words/rules/ru';
import { rules as zh } from '@payaloud/core/number-words/rules/zh';
import { describe, expect, it } from 'vitest';
import { hasRows, readRows } from './rows';
import type { NumberRow } from './rows';

/**
 * Number words collected by others, read with CLDR's rules alone. Nothing may be read as another number. Most refused
 * rows use other forms, which the words of each language add: lakh in English, "fifteen hundred", ordinals, dozens,
 * halves, dialects, traditional Chinese, decimals said as a number, a sentence around the number.
 *
 * The floors were measured in November 2026.
 */
const floors: readonly (readonly [rules: NumberRules, right: number])[] = [
  [en, 381],
  [zh, 177],
  [fr, 182],
  [de, 136],
  [es, 279],
  [ru, 111],
  [ar, 93],
  [hi, 53],
];

describe.skipIf(!hasRows)('collected number words', () => {
  for (const [rules, floor] of floors) {
    it(`are read or refused, never misread: ${rules.locale}`, () => {
      const rows = readRows('numbers', rules.locale).filter(({ register }) => register === 'spoken');
      const { right, refused, wrong } = score(rows, rules);
      console.info(`${rules.locale}: right ${right}, refused ${refused}, wrong ${wrong.length} of ${rows.length}`);
      expect(wrong.map(({ id, utterance }) => [id, utterance])).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(floor);
    });
  }
});

function score(rows: readonly NumberRow[], rules: NumberRules) {
  const wrong: NumberRow[] = [];
  let [right, refused] = [0, 0];
  for (const row of rows) {
    const value = readNumber(row.utterance, rules);
    if (value === null) refused += 1;
    else if (value === Number(row.value)) right += 1;
    else wrong.push(row);
  }
  return { right, refused, wrong };
}
