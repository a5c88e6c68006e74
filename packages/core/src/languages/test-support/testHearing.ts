import type { Language } from '@payaloud/core/languages';
import { currencyCodes, formatMoney, fractionDigits, money, type Currency } from '@payaloud/core/money';
import { hearAmount, hearAnswer, speakAmount, type HeardAmount } from '@payaloud/core/internal/spoken-amount';
import { readWhole } from '@payaloud/core/internal/number-words';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, isSoak, runs } from '../../../../../test/laws';
import { expandPhrases } from '../../spoken-amount/phrases';
import { splitPieces } from '../../spoken-amount/pieces';
import { tallyChanged } from './changedNumbers';
import type { LanguageRows, SaidAmount } from './languageRows';

/** Defines the tests of what a language hears and how it says amounts. */
export function testHearing(language: Language, rows: LanguageRows): void {
  const { words, rules, tag } = language;
  const hear = (said: string, currency: Currency = rows.currency) => hearAmount([said], { language, currency });

  describe('hearing', () => {
    it.each(Object.entries(rows.safety))('takes no amount: %s', (_class, utterances) => {
      const taken = utterances.filter((said) => hear(said).kind === 'amount');
      expect(taken.map((said) => [said, brief(hear(said))])).toEqual([]);
      expect(utterances.length).toBeGreaterThan(1);
    });

    it('has at least sixty rows of safety and as many of plain amounts', () => {
      const count = Object.values(rows.safety).flat().length;
      expect([count >= 60, Object.keys(rows.plain).length >= 60], `${count} rows of safety`).toEqual([true, true]);
    });

    it('takes plain amounts', () => {
      const missed = Object.entries(rows.plain).filter(([said, minorUnits]) => brief(hear(said)) !== minorUnits);
      expect(missed.map(([said, minorUnits]) => [said, minorUnits, brief(hear(said))])).toEqual([]);
    });

    it.each(Object.entries(rows.assumes))('assumes: %s', (_assumption, said) => {
      const missed = said.filter((row) => !isExpected(hear(row.said, row.currency), row.expect));
      expect(missed.map((row) => [row.said, brief(hear(row.said, row.currency))])).toEqual([]);
      expect(said.length).toBeGreaterThan(0);
    });

    it('takes the examples of its rows, and refuses or asks about those of others', () => {
      const { carriers, respellings, refusals, corrections } = words;
      const kindOf = ({ example = '' }) => hear(example).kind;
      const withExample = <Row extends { readonly example?: string }>(all: readonly Row[]) =>
        all.filter(({ example }) => example !== undefined);
      expect(withExample([...carriers, ...respellings]).filter((row) => kindOf(row) !== 'amount')).toEqual([]);
      const refuses = ({ where }: (typeof refusals)[number]) => (where === 'addition' ? 'ambiguous' : 'refused');
      expect(withExample(refusals).filter((row) => kindOf(row) !== refuses(row))).toEqual([]);
      expect(withExample(corrections).filter((row) => kindOf(row) !== 'ambiguous')).toEqual([]);
    });

    it.each(rows.locales)('hears what it says and what is written in %s, in %s', (locale, currency) => {
      const options = fc.record({
        style: fc.constantFrom('words' as const, 'digits' as const),
        currencyName: fc.constantFrom('short' as const, 'full' as const),
      });
      fc.assert(
        fc.property(amountsOf(currency), options, (minorUnits, options) => {
          const amount = money(minorUnits, currency);
          const said = speakAmount(amount, language, options);
          expectSame(/^[\p{L}\p{M}\s'’-]+$/u.test(said), true, said);
          expectSame(brief(hear(said, currency)), minorUnits, said);
          const written = formatMoney(amount, locale);
          const read = hear(written, currency);
          const isRead = [minorUnits, { ask: [minorUnits] }].some((expected) => isExpected(read, expected));
          const mayBeRefused = locale !== rows.locales[0]?.[0] || currency !== rows.currency;
          expectSame(isRead || (mayBeRefused && read.kind === 'refused'), true, `${written}: ${brief(read)}`);
        }),
        runs(20_261_201, 0.5),
      );
    });

    it('hears one, two and twenty-one of each unit of every currency that it names, as it says them', () => {
      const codes = words.currencies.flatMap((row) => Object.keys(row.codes));
      const other = codes.flatMap((currency) => {
        const main = 10 ** fractionDigits(currency);
        const amounts = [1, 2, 21, 21 * main + Math.min(21, main - 1)].flatMap((one) => [one, one * main]);
        return amounts.flatMap((minorUnits) => {
          const said = speakAmount(money(minorUnits, currency), language);
          const heard = brief(hear(said, currency));
          return heard === minorUnits ? [] : [`${minorUnits} ${currency}: ${said}: ${heard}`];
        });
      });
      expect(other).toEqual([]);
    });

    it('takes at most one in a hundred of numbers with a lost, doubled or swapped word that nobody says so', () => {
      const { changed, taken, unnatural } = tallyChanged(language, rows, changedAmounts(rows.currency));
      if (process.env.PAYALOUD_TRACE) console.info(`${tag}: ${changed} changed, ${taken} taken`, unnatural);
      expect(unnatural.length / changed, unnatural.join('\n')).toBeLessThanOrEqual(0.01);
    });

    it('knows which amounts sound alike', () => {
      const around = (minorUnits: number) => {
        const heard = hear(speakAmount(money(minorUnits, rows.currency), language));
        return heard.kind === 'amount' ? heard.confusableWith.map((alike) => alike.minorUnits) : [];
      };
      const apart = rows.alike.filter(([one, other]) => !around(one).includes(other) || !around(other).includes(one));
      expect(apart).toEqual([]);
      expect(rows.alike.length).toBeGreaterThan(0);
    });

    it('hears each answer as one answer, and none as an amount', () => {
      const answers = Object.entries(words.answers).flatMap(([answer, phrases]) =>
        phrases.map((phrase) => ({ answer, phrase })),
      );
      const other = answers.filter(({ answer, phrase }) => hearAnswer([phrase], language) !== answer);
      expect(other.map(({ answer, phrase }) => [phrase, answer, hearAnswer([phrase], language)])).toEqual([]);
      expect(answers.filter(({ phrase }) => hear(phrase).kind === 'amount')).toEqual([]);
    });
  });

  describe('words', () => {
    it('name each currency once, by its code in ISO 4217, with units that its minor unit divides', () => {
      const codes = words.currencies.flatMap((row) => Object.keys(row.codes));
      expect(codes).toEqual([...new Set(codes)]);
      for (const { codes: own, names = {}, units } of words.currencies) {
        expect(currencyCodes()).toEqual(expect.arrayContaining(Object.keys(own)));
        expect(Object.keys(own)).toEqual(expect.arrayContaining(Object.keys(names)));
        const digits = Math.max(2, ...Object.keys(own).map(fractionDigits));
        for (const { worth } of units) expect((worth.split('.')[1] ?? '').length).toBeLessThanOrEqual(digits);
      }
    });

    it('have no nested choices', () => {
      const patterns = JSON.stringify(words).match(/"(?:say|many|before|after|opens|numerals|of)":"[^"]*"/g) ?? [];
      expect(patterns.length).toBeGreaterThan(30);
      expect(patterns.filter((pattern) => /[()]/.test(pattern.replace(/\([^()]*\)/g, '')))).toEqual([]);
    });

    it('fold no two numerals with different values into one', () => {
      const values = new Map<string, number | null>();
      for (const numeral of expandPhrases(words.numerals)) {
        const text = splitPieces(numeral, words)
          .map((piece) => piece.text)
          .join(' ');
        const value = readWhole(numeral, rules);
        expectSame(values.get(text) ?? value, value, text);
        values.set(text, value);
      }
    });
  });
}

/** The outcome in short: minor units, or `asked` with the candidates, or the reason of the refusal. */
function brief(heard: HeardAmount): number | string {
  if (heard.kind === 'amount') return heard.money.minorUnits;
  if (heard.kind === 'refused') return heard.reason;
  return `asked: ${heard.candidates.map(({ minorUnits }) => minorUnits).join(' ')}`;
}

function isExpected(heard: HeardAmount, expected: SaidAmount['expect']): boolean {
  if (typeof expected === 'number') return heard.kind === 'amount' && heard.money.minorUnits === expected;
  if (expected === 'refused' || heard.kind !== 'ambiguous') return heard.kind === expected;
  const candidates = heard.candidates.map(({ minorUnits }) => minorUnits);
  return expected.ask.every((minorUnits) => candidates.includes(minorUnits));
}

/** Minor units from what is paid in a shop to what is paid for a house. */
function amountsOf(currency: Currency): fc.Arbitrary<number> {
  const main = 10 ** fractionDigits(currency);
  return fc.oneof(
    fc.integer({ min: 1, max: 200 * main }),
    fc.integer({ min: 1, max: 20_000 * main }),
    fc.integer({ min: 1, max: 2_000_000_000 * main }),
    fc.integer({ min: 1, max: 2_000_000 }).map((whole) => whole * main),
  );
}

/** Mostly what is paid in a shop. The same at each run, except in a soak. */
function changedAmounts(currency: Currency): readonly number[] {
  const main = 10 ** fractionDigits(currency);
  const wholes = [1, 3, 12, 20, 23, 50, 99, 105, 141, 999, 1500, 12_400, 150_000];
  const more = isSoak
    ? [
        2,
        5,
        8,
        15,
        38,
        67,
        100,
        250,
        1000,
        2300,
        ...Array.from({ length: 2_000 }, (_, at) => 1 + ((at * 7_919) % 99_991)),
      ]
    : [];
  return [...wholes, ...more].flatMap((whole, at) => [
    whole * main,
    ...(main > 1 ? [whole * main + ([main / 2, 5, 99][at % 3] ?? 1)] : []),
  ]);
}
