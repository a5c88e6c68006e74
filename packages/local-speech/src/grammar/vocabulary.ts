import type { HearingLanguage } from '@payaloud/core/languages';
import { expandPhrases } from '@payaloud/core/internal/spoken-amount';
import { commonPhrases } from './commonPhrases';
import { digitPhrases, smallNumberPhrases, wholeNumberPhrases, zeroDigitPhrases } from './numberPhrases';
import { controlNames, extraRefusals } from './supplement';

/**
 * A language's phrases for amounts and answers, in the spelling that `hearAmount` reads. Words are separated by spaces.
 */
export interface Vocabulary {
  readonly wholeNumbers: readonly string[];
  /** Hundredths spoken after the unit or alone: `five`, `oh five`, `seventy five`. */
  readonly hundredths: readonly string[];
  readonly digits: readonly string[];
  readonly decimalPoint: readonly string[];
  /** One list per unit, with the canonical word first. */
  readonly units: readonly (readonly string[])[];
  readonly minorUnits: readonly (readonly string[])[];
  /** Units of a tenth: 角. Most languages have none. */
  readonly tenthUnits: readonly (readonly string[])[];
  /** Between unit and minor unit: `and`. */
  readonly joiners: readonly string[];
  /** Phrases that may surround an amount: `i want to pay`, `please`. */
  readonly carriers: readonly string[];
  /** Words that make an amount inexact: `about`, `minus`. Recognized so that it can be refused. */
  readonly refusals: readonly string[];
  /** Words that replace the amount before them: `no`. Recognized so that the payer can be asked. */
  readonly corrections: readonly string[];
  readonly answers: readonly string[];
  /** Control roles that a screen reader adds after a name: "yes, *button*". */
  readonly controls: readonly string[];
  readonly confusables: HearingLanguage['words']['confusables'];
}

/**
 * Takes the vocabulary from the language file. Phrases with a word that has no pronunciation are left out.
 *
 * @param canSay true if the word has a pronunciation.
 * @param currencies currencies whose units are understood. Include foreign ones: a missing unit is heard as another
 * one.
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
    carriers: sayable(words.carriers.filter(isForGrammars).flatMap(({ say }) => commonPhrases(say))),
    refusals: sayable([
      ...words.refusals.filter(isForGrammars).flatMap((row) => clearlyHeard(row, words.spacing)),
      ...(extraRefusals[tag] ?? []),
    ]),
    corrections: sayable(words.corrections.flatMap(({ say }) => expandPhrases(say))),
    answers: sayable(Object.values(words.answers).flat()),
    controls: sayable(expandPhrases(controlNames[tag] ?? '')),
    confusables: words.confusables,
  };
}

/** All words that `vocabularyOf` may use, which therefore need a pronunciation. */
export function wordsOf(language: HearingLanguage): string[] {
  const all = vocabularyOf(language, (word) => /^[\p{L}\p{M}'’]+$/u.test(word), mainCurrencies);
  const lists = Object.values(all).flat(2) as string[];
  return [...new Set(lists.flatMap((phrase) => phrase.split(' ')))].toSorted();
}

/** Makes each character a word of the grammar, for languages without spaces. A character has one syllable. */
function inCharacters(phrase: string): string {
  return Array.from(phrase.replaceAll(' ', '')).join(' ');
}

/** Common currencies of the shipped languages. Each has its own main and minor units. */
const mainCurrencies: readonly string[] = ['USD', 'EUR', 'GBP', 'INR', 'CNY'];

type CurrencyRow = HearingLanguage['words']['currencies'][number];

/**
 * Drops short refusals, because noise is heard as "x", "am" and "ish". Negations are kept from three letters on because
 * missing one is worse. "or" is dropped: two amounts are recognized as two without it.
 */
function clearlyHeard(
  { say, reason }: HearingLanguage['words']['refusals'][number],
  spacing: HearingLanguage['words']['spacing'],
): string[] {
  const inLetters = reason === 'negated' ? 3 : 5;
  const shortest = spacing === 'unspaced' ? 2 : inLetters;
  return expandPhrases(say).filter((phrase) => phrase.length >= shortest && !phrase.includes(' '));
}

/**
 * Drops single letters, which are symbols more than words: "c" is read as "cent", and a spoken "p" is written "pee".
 */
function namesOf({ units, names }: CurrencyRow, worth: string, currencies: readonly string[]): string[] {
  const main = units.filter((unit) => unit.worth === worth && unit.alone !== 'yes').flatMap(unitNames);
  const known = Object.entries(names ?? {}).filter(([code]) => worth === '1' && currencies.includes(code));
  const byName = known.flatMap(([, say]) => expandPhrases(say));
  return [...new Set([...main, ...byName])].filter((name) => /\p{L}{2}/u.test(name) || /^[元块角毛分]$/.test(name));
}

function unitNames({ spoken, say, many }: CurrencyRow['units'][number]): string[] {
  return [...Object.values(spoken ?? {}), ...expandPhrases(say ?? ''), ...expandPhrases(many ?? '')];
}

function isForGrammars({ heardBy }: { readonly heardBy?: 'dictation' | 'everywhere' }): boolean {
  return heardBy !== 'dictation';
}
