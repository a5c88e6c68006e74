import type { HearingLanguage } from '@payaloud/core/languages';
import { spellNumber } from '@payaloud/core/internal/number-words';
import { expandPhrases } from '@payaloud/core/internal/spoken-amount';

/** Spelling ten thousand numbers takes a few hundred ms, and each task and currency needs them. */
const wholeNumbers = new WeakMap<HearingLanguage, readonly string[]>();

/**
 * Every phrase recognized for the whole numbers 1 to 9,999 and the round numbers above. The language's number rules
 * spell them, so a new language needs no grammar of its own. Spoken shortcuts around scales are added.
 */
export function wholeNumberPhrases(language: HearingLanguage): readonly string[] {
  const known = wholeNumbers.get(language) ?? spelledWholeNumbers(language);
  wholeNumbers.set(language, known);
  return known;
}

function spelledWholeNumbers(language: HearingLanguage): readonly string[] {
  const spell = speller(language);
  const counted = range(1, 9_999).flatMap(spell);
  const round = range(10, 99).flatMap((count) => spell(count * 1_000));
  const all = [...counted, ...round, ...scaledPhrases(language, spell), ...shortened(language, spell)];
  return [...new Set([...all, ...withArticle(language, all, spell(1))])];
}

/** The parts of numbers from 10,001 to 999,999: whole thousands, and 1 to 999. Empty if words are not spaced. */
export function thousandsAndRest(language: HearingLanguage): readonly [thousands: string[], rest: string[]] {
  if (language.words.spacing === 'unspaced') return [[], []];
  const spell = speller(language);
  return [range(10, 999).flatMap((count) => spell(count * 1_000)), range(1, 999).flatMap(spell)];
}

/** 1 to 99. */
export function smallNumberPhrases(language: HearingLanguage): string[] {
  return range(1, 99).flatMap(speller(language));
}

/** 0 to 9, with the other names of zero. */
export function digitPhrases(language: HearingLanguage): string[] {
  return [...zeroNames(language), ...range(1, 9).flatMap(speller(language))];
}

/** A zero and a digit as spoken after a unit: `oh five`. */
export function zeroDigitPhrases(language: HearingLanguage): string[] {
  const digits = range(1, 9).flatMap(speller(language));
  return zeroNames(language).flatMap((zero) => digits.map((digit) => `${zero} ${digit}`));
}

/** Returns all spellings of a number, one per cardinal rule set: for example with and without "and". */
function speller({ rules }: HearingLanguage): (value: number) => string[] {
  const ruleSets = Object.keys(rules.sets).filter((name) => name.startsWith('spellout-cardinal'));
  return (value) => [...new Set(ruleSets.map((ruleSet) => spokenForm(spellNumber(value, rules, { ruleSet }))))];
}

/** Removes hyphens, soft hyphens and commas, as recognizers do. */
function spokenForm(spelled: string): string {
  return spelled
    .replace(/\u00AD/g, '')
    .replace(/[-,\s]+/g, ' ')
    .trim();
}

/** `fifteen hundred`, `fifteen hundred and five`, and scales missing from the rules: `two lakh`. */
function scaledPhrases({ words }: HearingLanguage, spell: (value: number) => string[]): string[] {
  if (words.spacing === 'unspaced') return [];
  const joiner = expandPhrases(words.joiners)[0];
  const rests = range(1, 99).flatMap(spell);
  return words.scales.flatMap(({ say, value: scale }) => {
    const name = expandPhrases(say)[0] ?? '';
    if (scale === 100)
      return range(11, 99)
        .filter((count) => count % 10 !== 0)
        .flatMap((count) => hundreds(count, name));
    return scale > 1_000 && scale <= 1e7
      ? range(1, 99).flatMap((count) => spell(count).map((said) => `${said} ${name}`))
      : [];
  });

  function hundreds(count: number, name: string): string[] {
    const heads = spell(count).map((said) => `${said} ${name}`);
    return heads.flatMap((head) => [
      head,
      ...rests.flatMap((rest) => [`${head} ${rest}`, `${head} ${joiner} ${rest}`]),
    ]);
  }
}

/** 一百五 for 一百五十: the last scale is left unsaid when the scale above it was said. */
function shortened({ words }: HearingLanguage, spell: (value: number) => string[]): string[] {
  if (words.afterScale !== 'next-scale') return [];
  const endsBelowScale = (value: number) => /[1-9]{2}0+$/.test(String(value)) && value > 100;
  const values = [...range(101, 9_999), ...range(11, 99).map((count) => count * 1_000)].filter(endsBelowScale);
  return values.flatMap(spell).map((said) => said.slice(0, -1));
}

/** `a hundred` for `one hundred`. */
function withArticle({ words }: HearingLanguage, numbers: readonly string[], ones: readonly string[]): string[] {
  if (words.spacing === 'unspaced') return [];
  const scales = new Set(words.scales.flatMap(({ say }) => expandPhrases(say)));
  const article = expandPhrases(words.articles)[0];
  return numbers.flatMap((number) => {
    const [first = '', second = '', ...rest] = number.split(' ');
    return article !== undefined && ones.includes(first) && scales.has(second)
      ? [[article, second, ...rest].join(' ')]
      : [];
  });
}

function zeroNames({ words, rules }: HearingLanguage): string[] {
  const zero = spokenForm(spellNumber(0, rules));
  const others = words.respellings.filter(({ as, where }) => as === zero && where !== 'between');
  return [zero, ...others.flatMap(({ say }) => expandPhrases(say).slice(0, 1))];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
