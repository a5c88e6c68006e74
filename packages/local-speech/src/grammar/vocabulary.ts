import type { HearingLanguage } from '@payaloud/core/languages';
import { commonPhrases, expandPhrases } from './expandPhrases';
import { controlNames } from './controlNames';
import { digitPhrases, smallNumberPhrases, wholeNumberPhrases, zeroDigitPhrases } from './numberPhrases';
import { deniedToo } from './supplement';

/** What a language says in amounts and answers, in the spelling that `hearAmount` reads. Phrases are words with spaces. */
export interface Vocabulary {
  readonly wholeNumbers: readonly string[];
  /** Hundredths said after the unit or alone: `five`, `oh five`, `seventy five`. */
  readonly hundredths: readonly string[];
  readonly digits: readonly string[];
  readonly decimalPoint: readonly string[];
  /** One list for each unit, first the word that stands for it. */
  readonly units: readonly (readonly string[])[];
  readonly minorUnits: readonly (readonly string[])[];
  /** Units of a tenth: 角. Most languages have none. */
  readonly tenthUnits: readonly (readonly string[])[];
  /** Between unit and minor unit: `and`. */
  readonly joiners: readonly string[];
  /** May stand around an amount: `i want to pay`, `please`. */
  readonly carriers: readonly string[];
  /** Make it no exact amount; heard so that it can be refused: `about`, `minus`. */
  readonly refusals: readonly string[];
  /** Replace the amount before them; heard so that it can be asked: `no`. */
  readonly corrections: readonly string[];
  readonly answers: readonly string[];
  /** What a screen reader says behind a name: "yes, *button*". */
  readonly controls: readonly string[];
  readonly confusables: HearingLanguage['words']['confusables'];
}

/**
 * Taken from the language file, as far as there is a pronunciation for every word.
 *
 * @param currencies whose units are understood. Foreign ones belong in it: a unit that is not in the grammar is bent to one that is.
 */
export function vocabularyOf(
  language: HearingLanguage,
  canSay: (word: string) => boolean,
  currencies = mainCurrencies,
): Vocabulary {
  const { tag, words } = language;
  const spoken = (phrase: string) => (words.spacing === 'unspaced' ? inCharacters(phrase) : phrase);
  const sayable = (phrases: readonly string[]) =>
    phrases.map(spoken).filter((phrase) => phrase.split(' ').every(canSay));
  const rows = words.currencies.filter(({ codes }) => currencies.some((code) => code in codes));
  const units = (worth: string) =>
    rows.map((row) => sayable(namesOf(row, worth, currencies))).filter((names) => names.length > 0);
  return {
    wholeNumbers: sayable(wholeNumberPhrases(language)),
    hundredths: sayable([
      ...(words.tail === 'tenths' ? digitPhrases(language) : smallNumberPhrases(language)),
      ...zeroDigitPhrases(language),
    ]),
    digits: sayable(digitPhrases(language)),
    decimalPoint: sayable(expandPhrases(words.point).slice(0, 1)),
    units: units('1'),
    minorUnits: units('0.01'),
    tenthUnits: units('0.1').filter(() => words.tail === 'tenths'),
    joiners: sayable(expandPhrases(words.joiners)),
    carriers: sayable(words.carriers.flatMap(({ say }) => commonPhrases(say))),
    refusals: sayable([
      ...words.refusals.flatMap((row) => clearlyHeard(row, words.spacing)),
      ...(deniedToo[tag] ?? []),
    ]),
    corrections: sayable(words.corrections.flatMap(({ say }) => expandPhrases(say))),
    answers: sayable(Object.values(words.answers).flat()),
    controls: sayable(controlNames[tag] ?? []),
    confusables: words.confusables,
  };
}

/** All words that `vocabularyOf` could use: those that need a pronunciation. */
export function wordsOf(language: HearingLanguage): string[] {
  const all = vocabularyOf(language, (word) => /^[\p{L}\p{M}'’]+$/u.test(word), mainCurrencies);
  const lists = Object.values(all).flat(2) as string[];
  return [...new Set(lists.flatMap((phrase) => phrase.split(' ')))].toSorted();
}

/** Where no spaces part the words, a character is a word of the grammar: it has one syllable. */
function inCharacters(phrase: string): string {
  return Array.from(phrase.replaceAll(' ', '')).join(' ');
}

/** Spoken at most tills of the languages that this package ships; each has main and minor units of its own. */
const mainCurrencies: readonly string[] = ['USD', 'EUR', 'GBP', 'INR', 'CNY'];

type CurrencyRow = HearingLanguage['words']['currencies'][number];

/**
 * "x", "am" and "ish" are in every noise. What denies an amount is worth hearing even if it is short; "or" is not: two amounts
 * are heard as two without it.
 */
function clearlyHeard(
  { say, reason }: HearingLanguage['words']['refusals'][number],
  spacing: HearingLanguage['words']['spacing'],
): string[] {
  const inLetters = reason === 'negated' ? 3 : 5;
  const shortest = spacing === 'unspaced' ? 2 : inLetters;
  return expandPhrases(say).filter((phrase) => phrase.length >= shortest && !phrase.includes(' '));
}

/** Single letters are signs more than words: "c" is said as "cent", "p" is written "pee" where it is said. */
function namesOf({ units, names }: CurrencyRow, worth: string, currencies: readonly string[]): string[] {
  const main = units.filter((unit) => unit.worth === worth && unit.alone !== 'yes').flatMap(unitNames);
  const known = Object.entries(names ?? {}).filter(([code]) => worth === '1' && currencies.includes(code));
  const byName = known.flatMap(([, say]) => expandPhrases(say));
  return [...new Set([...main, ...byName])].filter((name) => /\p{L}{2}/u.test(name) || /^[元块角毛分]$/.test(name));
}

function unitNames({ spoken, say, many }: CurrencyRow['units'][number]): string[] {
  return [...Object.values(spoken ?? {}), ...expandPhrases(say ?? ''), ...expandPhrases(many ?? '')];
}
