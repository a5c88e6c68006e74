import { createNumberReader, spellNumber } from '@payaloud/core/number-words';
import type { NumberRules } from '@payaloud/core/number-words';
import { rules as ar } from '@payaloud/core/number-words/rules/ar';
import { rules as de } from '@payaloud/core/number-words/rules/de';
import { rules as en } from '@payaloud/core/number-words/rules/en';
import { rules as es } from '@payaloud/core/number-words/rules/es';
import { rules as fr } from '@payaloud/core/number-words/rules/fr';
import { rules as hi } from '@payaloud/core/number-words/rules/hi';
import { rules as ru } from '@payaloud/core/number-words/rules/ru';
import { rules as zh } from '@payaloud/core/number-words/rules/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const runs = { seed: 48, numRuns: Number(process.env.PAYALOUD_SOAK ?? 1000) };
const tables: readonly NumberRules[] = [en, zh, fr, de, es, ru, ar, hi];

describe.each(tables)('the words of $locale', (rules) => {
  const reader = createNumberReader(rules);
  const ruleSets = Object.keys(rules.sets).filter((name) => !name.startsWith('%'));
  const upTo = (digits: number) => fc.integer({ min: 0, max: 10 ** digits });
  const whole = fc.integer({ min: 1, max: 9 }).chain(upTo);
  const cents = fc.tuple(whole, fc.integer({ min: 0, max: 999 })).map(([units, parts]) => Number(`${units}.${parts}`));

  it('are read as the number they were spelled from, by every rule set: landmarks', () => {
    for (const ruleSet of ruleSets) {
      for (const value of landmarks()) {
        const words = spellNumber(value, rules, { ruleSet });
        expect(reader.read(words), `${ruleSet} ${value} ${words}`).toBe(value);
      }
    }
  });

  it('are read as the number they were spelled from, by every rule set: random numbers', () => {
    fc.assert(
      fc.property(fc.oneof(whole, cents), fc.constantFrom(...ruleSets), fc.boolean(), (number, ruleSet, isNegative) => {
        const value = isNegative && number > 0 ? -number : number;
        expect(reader.read(spellNumber(value, rules, { ruleSet }))).toBe(value);
      }),
      runs,
    );
  });

  it('are read whatever the case, spaces, hyphens and composition', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(...ruleSets),
        fc.constantFrom('NFC', 'NFD', 'NFKC'),
        (value, ruleSet, form) => {
          const words = spellNumber(value, rules, { ruleSet });
          expect(
            reader.read(
              words
                .toUpperCase()
                .replace(/[\s\u00ad-]/g, ' ')
                .normalize(form),
            ),
          ).toBe(value);
          expect(reader.read(words.replace(/[\s\u00ad-]/g, ''))).toBe(value);
        },
      ),
      { ...runs, numRuns: runs.numRuns / 4 },
    );
  });

  it('are never read as another number when words are dropped, doubled or swapped, unless another spelling says so', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...ruleSets), fc.nat(), fc.nat(), (value, ruleSet, from, to) => {
        const words = spellNumber(value, rules, { ruleSet }).split(' ');
        const [moved = ''] = words.splice(from % words.length, 1);
        words.splice(to % (words.length + 1), 0, ...(from % 3 ? [moved] : []));
        const heard = reader.read(words.join(' '));
        if (heard === null) return;
        const fold = (text: string) => text.replace(/[\s\u00ad,-]/g, '').toLowerCase();
        const spelled = ruleSets.map((name) => fold(spellNumber(heard, rules, { ruleSet: name })));
        // Sets may be mixed; then the same numbers of words were said.
        expect(spelled.some((text) => Math.abs(text.length - fold(words.join('')).length) <= 12)).toBe(true);
      }),
      { ...runs, numRuns: runs.numRuns / 4 },
    );
  });

  it('are told from any other text, which never throws', () => {
    const literals = fc.constantFrom(
      ...Object.values(rules.sets)
        .join(' ')
        .split(/[^\p{L}\p{M}]+/u),
    );
    const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }), literals);
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 12 }), (tokens) => {
        const text = tokens.join(' ');
        const value = reader.read(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
        for (const { from, to } of reader.spans(tokens)) expect(from).toBeLessThan(to);
      }),
      runs,
    );
  });
});

describe('the work of reading', () => {
  it.each(tables)('grows with the length of the text: $locale', (rules) => {
    const reader = createNumberReader(rules);
    const words = [spellNumber(9, rules), spellNumber(0.5, rules), spellNumber(999_999, rules)];
    for (const word of words) {
      const text = (length: number) => word.repeat(Math.ceil(length / word.length)).slice(0, length);
      reader.read(text(200));
      const short = fastest(() => reader.read(text(100)));
      const long = fastest(() => reader.read(text(1000)));
      // Ten times the text; a square would be a hundred times.
      expect(long / short).toBeLessThan(45);
    }
  });
});

function fastest(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.max(Math.min(...times), 0.01);
}

function landmarks(): readonly number[] {
  const powers = Array.from({ length: 10 }, (_, exponent) => 10 ** exponent);
  const around = powers.flatMap((power) =>
    [1, 2, 3, 5, 9, 11, 21].flatMap((n) => [n * power - 1, n * power, n * power + 1]),
  );
  const small = Array.from({ length: 1100 }, (_, index) => index);
  const decimals = [0.1, 0.01, 0.05, 0.25, 1.5, 2.75, 21.01, 100.99, 1234.56, 0.000001];
  return [...small, ...around, ...decimals, -1, -23.5, 1_234_567_890, 987_654_321_012, 2 ** 53 - 1];
}
