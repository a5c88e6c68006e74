import { currencyCodes, formatMoney, fractionDigits, money, type Currency } from '@payaloud/core/money';
import { hearAmount, hearAnswer, speakAmount, type HeardAmount } from '@payaloud/core/internal/spoken-amount';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, isSoak, runs } from '../../../../test/laws';
import { tallyChanged } from './test-support/changedNumbers';
import { everyLanguage } from './test-support/everyLanguage';
import { rowsOf } from './test-support/languageRows';

/** Laws of what a language hears and how it says amounts. `rows.test.ts` has the utterances that people wrote down. */
describe.each(everyLanguage)('hearing in $tag', (language) => {
  const { words, tag } = language;
  const rows = rowsOf(tag);
  const hear = (said: string, currency: Currency = rows.currency) => hearAmount([said], { language, currency });

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
        const isAsked = read.kind === 'ambiguous' && read.candidates.some((one) => one.minorUnits === minorUnits);
        const isRead = brief(read) === minorUnits || isAsked;
        const mayBeRefused = locale !== rows.locales[0]?.[0] || currency !== rows.currency;
        expectSame(isRead || (mayBeRefused && read.kind === 'refused'), true, `${written}: ${brief(read)}`);
      }),
      // Each language has at least four places, and the next law has all currencies.
      runs(20_261_201, 0.25),
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

  it('hears every currency as it says it, in both styles', () => {
    const styles = fc.constantFrom('words' as const, 'digits' as const);
    const amounts = fc
      .constantFrom(...currencyCodes())
      .chain((currency) => fc.tuple(fc.constant(currency), amountsOf(currency), styles));
    fc.assert(
      fc.property(amounts, ([currency, minorUnits, style]) => {
        const said = speakAmount(money(minorUnits, currency), language, { style });
        expectSame(brief(hear(said, currency)), minorUnits, `${said} in ${currency}`);
      }),
      runs(20_261_203, 0.5),
    );
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

/** Minor units, or the reason that nothing was taken. */
function brief(heard: HeardAmount): number | string {
  return heard.kind === 'amount' ? heard.money.minorUnits : `${heard.kind} ${heard.reason}`;
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
  const wholes = [
    1, 2, 3, 5, 8, 12, 15, 20, 23, 38, 50, 67, 99, 100, 105, 141, 250, 999, 1000, 1500, 2300, 12_400, 150_000,
  ];
  const more = isSoak ? Array.from({ length: 2_000 }, (_, at) => 1 + ((at * 7_919) % 99_991)) : [];
  return [...wholes, ...more].flatMap((whole, at) => [
    whole * main,
    ...(main > 1 ? [whole * main + ([main / 2, 5, 99][at % 3] ?? 1)] : []),
  ]);
}
