import type { HearingLanguage } from '../languages/hearingLanguage';
import type { LanguageWords } from '../languages/words';
import { fractionDigits, money, type Money } from '../money';
import { readWhole, spellWhole } from '../number-words';
import { once } from '../number-words/once';

/**
 * The amounts that an ear or a recognizer may take for this one: 15.15 is also 50.15, 15.50 and 50.50. Made from the words:
 * each numeral of a confusable pair is exchanged for the other, wherever the result is still a number.
 */
export function confusableAmounts({ minorUnits, currency }: Money, language: HearingLanguage): readonly Money[] {
  const perMain = 10 ** fractionDigits(currency);
  const majors = soundAlikes(Math.floor(minorUnits / perMain), language);
  const minors = soundAlikes(minorUnits % perMain, language).filter((minor) => minor < perMain);
  return majors
    .flatMap((major) => minors.map((minor) => major * perMain + minor))
    .filter((other) => other !== minorUnits && Number.isSafeInteger(other))
    .slice(0, mostAmounts)
    .map((other) => money(other, currency));
}

/** Four places exchanged in every way: more than can be asked about, enough to know that digits must be spoken. */
const mostAmounts = 15;

/** The value itself, then those that sound like it. */
function soundAlikes(value: number, { words, rules }: HearingLanguage): readonly number[] {
  const { pattern, pairs } = exchangesOf(words);
  let spellings: readonly string[] = [''];
  for (const part of spellWhole(value, rules).split(pattern)) {
    const others = spellings.length <= mostAmounts ? pairs.filter(([numeral]) => numeral === part) : [];
    const choices = [part, ...others.map(([, other]) => other)];
    spellings = spellings.flatMap((spelling) => choices.map((choice) => spelling + choice));
  }
  const values = new Set([value]);
  for (const spelling of spellings.slice(1)) {
    const other = readWhole(spelling, rules);
    // 一十 is a number too, but no voice says it for 十.
    if (other !== null && spellWhole(other, rules) === spelling) values.add(other);
  }
  return [...values];
}

/** Each pair both ways, and where their numerals stand in a number, longer ones first. */
const exchangesOf = once(({ confusables, spacing }: LanguageWords) => {
  const pairs = confusables.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const numerals = pairs.map(([numeral]) => numeral).sort((a, b) => b.length - a.length);
  const edge = spacing === 'spaced' ? '\\b' : '';
  return { pairs, pattern: new RegExp(`${edge}(${numerals.join('|')})${edge}`) };
});
