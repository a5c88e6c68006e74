import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNumber, spellNumber } from '@payaloud/core/number-words';
import type { NumberRules } from '@payaloud/core/number-words';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cldrFolder = dirname(createRequire(import.meta.url).resolve('cldr-rbnf/package.json'));
const { makeNumberRules } = (await import(`${root}/scripts/make-number-rules.mjs`)) as {
  makeNumberRules: (tag: string) => NumberRules;
};

/** Languages in which CLDR spells two numbers alike. Words with two values are refused. */
const spelledAlike: Readonly<Record<string, string>> = {
  ak: '100,000,001 and 101,000,000',
  ff: '10,001 and 11,000',
  ga: 'the word for thousand does not depend on how many there are',
  km: '8 and 53, because spaces are ignored',
  ky: '2,000 and 200,000: the verbose set lacks a radix',
};

describe('number rules', () => {
  const tables = join(root, 'packages/core/src/number-words/rules');

  it.each(readdirSync(tables).map((file) => file.replace('.ts', '')))(
    'equal the output of the script: %s',
    async (tag) => {
      const { rules } = (await import(join(tables, `${tag}.ts`))) as { rules: NumberRules };
      expect(rules).toEqual(makeNumberRules(tag));
    },
  );

  it('are published with the license of their source', () => {
    const core = join(root, 'packages/core');
    const path = 'src/number-words/UNICODE-LICENSE.txt';
    const { files } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')) as { files: string[] };
    expect(readFileSync(join(core, path), 'utf8')).toBe(readFileSync(join(cldrFolder, 'LICENSE'), 'utf8'));
    expect(files).toContain(path);
  });

  it.each(cldrLocales())('spell words that are read back or refused, never misread: %s', (tag) => {
    const rules = makeNumberRules(tag);
    let refused = 0;
    for (const ruleSet of Object.keys(rules.sets).filter((name) => !name.startsWith('%'))) {
      // The construct state has no words for decimals.
      for (const value of ruleSet.includes('construct') ? wholes : [...wholes, ...decimals]) {
        const words = spellNumber(value, rules, { ruleSet });
        const heard = readNumber(words, rules);
        if (heard === null) refused += 1;
        else expect(heard, `${ruleSet} ${value} ${words}`).toBe(value);
      }
    }
    expect(refused > 0).toBe(tag in spelledAlike);
  });
});

const wholes = [
  0, 1, 2, 3, 7, 10, 11, 12, 15, 18, 20, 21, 29, 35, 53, 70, 76, 80, 88, 91, 99, 100, 101, 110, 122, 200, 305, 999,
  1000, 1001, 1100, 1999, 2000, 2222, 5000, 9999, 10_001, 11_000, 21_000, 54_321, 100_001, 110_000, 200_000, 999_999,
  1e6, 1_000_001, 2_345_678, 5e6, 100_000_001, 101_000_000, 1e9, -5,
];
const decimals = [0.5, 1.25, 21.05, 100.1, 8.53, 0.009];

function cldrLocales(): string[] {
  return readdirSync(join(cldrFolder, 'rbnf'))
    .flatMap((file) => file.match(/^(.+)-SpelloutRules\.txt$/)?.[1] ?? [])
    .filter((locale) => locale !== 'root')
    .map((locale) => locale.replaceAll('_', '-'));
}
