import type { HearingLanguage } from '../languages';
import { fractionDigits, money, type Money } from '../money';
import { createNumberReader, spellNumber } from '../number-words';

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

const mostAmounts = 15;

function soundAlikes(value: number, { words, rules }: HearingLanguage): readonly number[] {
  const spelled = spellNumber(value, rules);
  const numerals = spelled.split(words.spacing === 'spaced' ? /([\s-]+)/ : '');
  const other = new Map(words.confusables.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  if (!numerals.some((numeral) => other.has(numeral))) return [value];

  let spellings: readonly string[] = [''];
  for (const numeral of numerals) {
    const exchanged = other.get(numeral);
    const choices = exchanged !== undefined && spellings.length <= mostAmounts ? [numeral, exchanged] : [numeral];
    spellings = spellings.flatMap((spelling) => choices.map((choice) => spelling + choice));
  }
  const reader = createNumberReader(rules);
  const values = spellings.map((spelling) => reader.read(spelling)).filter((number) => number !== null);
  return [...new Set([value, ...values])];
}
