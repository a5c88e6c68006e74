import type { HearingLanguage } from '../languages/hearingLanguage';
import type { LanguageWords } from '../languages/words';
import { fractionDigits, money, type Currency, type Money } from '../money';
import { readWhole, spellWhole } from '../number-words';
import { memoize } from '../number-words/memoize';

/**
 * Lists the amounts that a listener or a recognizer may confuse with this one: for 15.15 also 50.15, 15.50 and 50.50.
 * Each numeral of a confusable pair is exchanged for the other, if the result is still a number. Each unit counts by
 * itself, as it is said: 七角 may be 一角, but not 七十分.
 */
export function confusableAmounts({ minorUnits, currency }: Money, language: HearingLanguage): readonly Money[] {
  let amounts: readonly number[] = [0];
  let rest = minorUnits;
  let limit = Infinity;
  for (const worth of worthsOf(currency, language)) {
    const counts = soundAlikes(Math.floor(rest / worth), language).filter((other) => other * worth < limit);
    amounts = amounts.flatMap((amount) => counts.map((other) => amount + other * worth));
    rest %= worth;
    limit = worth;
  }
  return amounts
    .filter((other) => other !== minorUnits && Number.isSafeInteger(other))
    .slice(0, maxAmounts)
    .map((other) => money(other, currency));
}

/**
 * Four exchanges in all combinations: too many to ask about, but enough to know that the amount must be spoken in
 * digits.
 */
const maxAmounts = 15;

/** Minor units of each unit in which an amount is said, falling. */
function worthsOf(currency: Currency, { words }: HearingLanguage): readonly number[] {
  const perMain = 10 ** fractionDigits(currency);
  const row = words.currencies.find(({ codes }) => Object.hasOwn(codes, currency));
  const smaller = row?.units.flatMap(({ spoken, worth }) => (spoken ? Math.round(Number(worth) * perMain) : []));
  // French counts centimes of francs that have none.
  return [...new Set([perMain, ...(smaller ?? []), 1])].filter((worth) => worth > 0);
}

/** Lists the value itself, then the values that sound like it. */
function soundAlikes(value: number, { words, rules }: HearingLanguage): readonly number[] {
  const { pattern, pairs } = exchangesOf(words);
  const plain = (number: number) => spellWhole(number, rules).replaceAll('\u00ad', '');
  let spellings: readonly string[] = [''];
  for (const part of plain(value).split(pattern)) {
    const others = spellings.length <= maxAmounts ? pairs.filter(([numeral]) => numeral === part) : [];
    const choices = [part, ...others.map(([, other]) => other)];
    spellings = spellings.flatMap((spelling) => choices.map((choice) => spelling + choice));
  }
  const values = new Set([value]);
  for (const spelling of spellings.slice(1)) {
    const other = readWhole(spelling, rules);
    // 一十 is a number too, but nobody says it for 十.
    if (other !== null && plain(other) === spelling) values.add(other);
  }
  return [...values];
}

/** Each pair in both directions, and a pattern that finds their numerals, longest first. */
const exchangesOf = memoize(({ confusables, spacing, compounds }: LanguageWords) => {
  const pairs = confusables.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const numerals = pairs.map(([numeral]) => numeral).sort((a, b) => b.length - a.length);
  const isApart = spacing === 'spaced' && !compounds;
  const [before, after] = isApart ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] : ['', ''];
  return { pairs, pattern: new RegExp(`${before}(${numerals.join('|')})${after}`, 'u') };
});
