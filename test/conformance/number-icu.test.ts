import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spellNumber } from '@payaloud/core/number-words';
import type { NumberRules } from '@payaloud/core/number-words';
import { describe, expect, it } from 'vitest';

// Runs ICU with the same rules through PyICU (Debian: python3-icu), because Node does not expose ICU's number words.
const python = ['/usr/bin/python3', 'python3'].find((path) => spawnSync(path, ['-c', 'import icu']).status === 0);
if (!python) console.warn('PyICU is not installed (apt-get install python3-icu): spelling is not compared with ICU.');

const spellByIcu = `
import icu, json, sys
rules, locale, sets, values = json.load(sys.stdin)
icu_format = icu.RuleBasedNumberFormat(rules, icu.Locale(locale))
out = []
for name in sets:
    icu_format.setDefaultRuleSet('%' + name)
    out.append([icu_format.format(value) for value in values])
json.dump(out, sys.stdout)
`;

describe.skipIf(!python)('spellNumber, compared with ICU', () => {
  const tables = fileURLToPath(new URL('../../packages/core/src/number-words/rules', import.meta.url));
  const cldr = dirname(createRequire(import.meta.url).resolve('cldr-rbnf/package.json'));

  it.each(readdirSync(tables).map((file) => file.replace('.ts', '')))('spells like ICU: %s', async (tag) => {
    const { rules } = (await import(join(tables, `${tag}.ts`))) as { rules: NumberRules };
    const source = readFileSync(join(cldr, 'rbnf', `${tag.replaceAll('-', '_')}-SpelloutRules.txt`), 'utf8');
    const sets = Object.keys(rules.sets).filter((name) => !name.startsWith('%'));
    const values = numbers(tag);
    const input = JSON.stringify([source, tag, sets, values]);
    const { stdout, stderr } = spawnSync(python!, ['-c', spellByIcu], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(stderr).toBe('');
    const expected = JSON.parse(stdout) as string[][];
    for (const [index, ruleSet] of sets.entries()) {
      expect(values.map((value) => spellNumber(value, rules, { ruleSet }))).toEqual(expected[index]);
    }
  });
});

/** Landmarks and pseudorandom numbers of all lengths, the same in every run. */
function numbers(tag: string): readonly number[] {
  const values = Array.from({ length: 131 }, (_, index) => index);
  for (const digit of [1, 2, 3, 5, 9, 11, 21]) {
    for (let power = 100; power <= 1e14; power *= 10) values.push(digit * power - 1, digit * power, digit * power + 1);
  }
  let random = 48;
  for (let count = 0; count < 300; count += 1) {
    random = (random * 48_271) % 2_147_483_647;
    // ICU loses digits of long decimals if a language spells them as a fraction (Russian: 71686.7).
    const decimal = tag === 'ru' ? (random % 100) / 10 : (random % 1e6) / 10 ** (1 + (count % 5));
    values.push(random % 10 ** (2 + (count % 9)), decimal, -(random % 1e5));
  }
  return values;
}
