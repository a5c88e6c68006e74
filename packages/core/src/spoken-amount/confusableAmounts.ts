import type { HearingLanguage } from '../languages';
import { fractionDigits, money, type Money } from '../money';
import { readNumber, spellNumber } from '../number-words';

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
  if (value === 0) return [value];
  const pairs = new Map(words.confusables.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const numerals = spellNumber(value, rules).split(words.spacing === 'spaced' ? /([\s-]+)/ : '');
  let spellings: readonly string[] = [''];
  for (const numeral of numerals) {
    const exchanged = spellings.length <= mostAmounts ? pairs.get(numeral) : undefined;
    const choices = exchanged === undefined ? [numeral] : [numeral, exchanged];
    spellings = spellings.flatMap((spelling) => choices.map((choice) => spelling + choice));
  }
  const others = spellings.slice(1).map((spelling) => readNumber(spelling, rules));
  return [...new Set([value, ...others.filter((other) => other !== null)])];
}
