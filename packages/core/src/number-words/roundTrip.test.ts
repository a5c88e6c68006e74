import { numberVocabulary, readNumber, readNumbers, spellNumber } from '@payaloud/core/internal/number-words';
import type { NumberRules } from '@payaloud/core/number-words';
import { rules as ar } from '@payaloud/core/number-words/rules/ar';
import { rules as de } from '@payaloud/core/number-words/rules/de';
import { rules as en } from '@payaloud/core/number-words/rules/en';
import { rules as es } from '@payaloud/core/number-words/rules/es';
import { rules as fr } from '@payaloud/core/number-words/rules/fr';
import { rules as hi } from '@payaloud/core/number-words/rules/hi';
import { rules as ru } from '@payaloud/core/number-words/rules/ru';
import { rules as zh } from '@payaloud/core/number-words/rules/zh';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyText } from '../../../../test/anyText';
import { expectSame, numRuns, runs } from '../../../../test/laws';

const tables: readonly NumberRules[] = [en, zh, fr, de, es, ru, ar, hi];

describe.each(tables)('number words in $locale', (rules) => {
  const read = (text: string) => readNumber(text, rules);
  const ruleSets = Object.keys(rules.sets).filter((name) => !name.startsWith('%'));
  const upTo = (digits: number) => fc.integer({ min: 0, max: 10 ** digits });
  const whole = fc.integer({ min: 1, max: 9 }).chain(upTo);
  const cents = fc.tuple(whole, fc.integer({ min: 0, max: 999 })).map(([units, parts]) => Number(`${units}.${parts}`));

  it('read back as the number they were spelled from, in every rule set: landmarks', () => {
    for (const ruleSet of ruleSets) {
      for (const value of landmarks()) {
        const words = spellNumber(value, rules, { ruleSet });
        expectSame(read(words), value, `${ruleSet} ${value} ${words}`);
      }
    }
  });

  it('read back as the number they were spelled from, in every rule set: random numbers', () => {
    fc.assert(
      fc.property(fc.oneof(whole, cents), fc.constantFrom(...ruleSets), fc.boolean(), (number, ruleSet, isNegative) => {
        const value = isNegative && number > 0 ? -number : number;
        expect(read(spellNumber(value, rules, { ruleSet }))).toBe(value);
      }),
      runs(48),
    );
  });

  it('are read in any case, spacing, hyphenation and composition', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(...ruleSets),
        fc.constantFrom('NFC', 'NFD', 'NFKC'),
        (value, ruleSet, form) => {
          const words = spellNumber(value, rules, { ruleSet });
          expect(
            read(
              words
                .toUpperCase()
                .replace(/[\s\u00ad-]/g, ' ')
                .normalize(form),
            ),
          ).toBe(value);
          expect(read(words.replace(/[\s\u00ad-]/g, ''))).toBe(value);
        },
      ),
      { ...runs(48), numRuns: Math.ceil(numRuns / 4) },
    );
  });

  it('never throw when mixed with any text, and give finite values and non-empty spans', () => {
    const literals = fc.constantFrom(
      ...Object.values(rules.sets)
        .join(' ')
        .split(/[^\p{L}\p{M}]+/u),
    );
    const noise = fc.oneof(anyText(60), fc.string({ unit: 'grapheme' }), literals);
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 12 }), (tokens) => {
        const text = tokens.join(' ');
        const value = read(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
        for (const { from, to } of readNumbers(tokens, rules)) expect(from).toBeLessThan(to);
      }),
      runs(48),
    );
  });
});

describe.each([
  [en, /AND/g],
  [hi, /$^/g],
])('a number that was read', (rules, mixed) => {
  it('is spelled as it was heard, in one rule set or a mixture of sets', () => {
    const words = [...numberVocabulary(rules)];
    const read = (text: string) => readNumber(text, rules);
    const [, point = ''] = spellNumber(0.5, rules).split(' ');
    const fold = (text: string) =>
      text
        .toUpperCase()
        .normalize('NFKD')
        .replace(/[\s,-]|\u093c/g, '')
        .replaceAll(mixed, '');
    const said = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((all) => all.join(' '));
    const changed = fc
      .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.nat(), fc.constantFrom(...words))
      .map((all) => {
        const tokens = spellNumber(all[0], rules).split(' ');
        return tokens.toSpliced(all[1] % tokens.length, all[1] % 2, all[2]).join(' ');
      });
    let readings = 0;
    fc.assert(
      fc.property(fc.oneof(said, changed), (text) => {
        const value = read(text);
        // Trailing zeros of decimals ("forty point zero") and the minus of zero are read but not spelled.
        if (!value || text.includes(point)) return;
        readings += 1;
        expect(fold(spellNumber(value, rules))).toBe(fold(text));
      }),
      runs(48),
    );
    expect(readings).toBeGreaterThan(numRuns / 50);
  });
});

describe('the cost of reading', () => {
  it.each(tables)('grows with the length of the text, up to the limit: $locale', (rules) => {
    const read = (text: string) => readNumber(text, rules);
    const point = spellNumber(0.5, rules);
    for (const word of [spellNumber(9, rules), `${point} ${spellNumber(5, rules)}`, spellNumber(999_999, rules)]) {
      const text = word.repeat(1001);
      expect(steps(() => read(text.slice(0, 800))) / steps(() => read(text.slice(0, 200)))).toBeLessThan(6);
      expect(steps(() => read(text))).toBe(0);
    }
  });
});

/** Counts how many literals were compared with the text. */
function steps(run: () => unknown): number {
  const compare = vi.spyOn(String.prototype, 'startsWith');
  run();
  const { length } = compare.mock.calls;
  compare.mockRestore();
  return length;
}

function landmarks(): readonly number[] {
  const powers = Array.from({ length: 10 }, (_, exponent) => 10 ** exponent);
  const around = powers.flatMap((power) => [1, 2, 5, 11].flatMap((n) => [n * power - 1, n * power, n * power + 1]));
  const small = Array.from({ length: 125 }, (_, index) => index);
  const decimals = [0.1, 0.01, 0.05, 0.25, 1.5, 2.75, 21.01, 100.99, 1234.56, 0.000001];
  return [...small, ...around, ...decimals, -1, -23.5, 1_234_567_890, 987_654_321_012, 2 ** 53 - 1];
}
