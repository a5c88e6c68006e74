import type { HearingLanguage } from '@payaloud/core/languages';
import type { Currency } from '@payaloud/core/money';
import { spellWhole } from '@payaloud/core/internal/number-words';
import { spokenVocabulary } from '@payaloud/core/internal/spoken-amount';

/** A word for the payer to teach. */
export interface EnrolledWord {
  /** The language's word, which `hearAmount` and `hearAnswer` read. The payer may say any sound for it. */
  readonly word: string;
  readonly use: 'digit' | 'point' | 'unit' | 'scale' | 'answer';
  /** Amounts can be said once the required words are taught. Optional words make them shorter. */
  readonly need: 'required' | 'optional';
}

/**
 * The fewest words with which a payer can say any amount digit by digit ("two three point five zero") and answer a
 * read-back. Then the optional words: "repeat", "cancel", the unit, and the scales that the language puts after a
 * digit.
 *
 * @example
 *   wordsToEnroll(en, 'USD').map(({ word }) => word);
 */
export function wordsToEnroll(language: HearingLanguage, currency: Currency): readonly EnrolledWord[] {
  const digits = range(0, 9).map((digit) => spell(digit, language));
  const [point = ''] = phrasesOf('point', language, currency);
  const units = phrasesOf('main-unit', language, currency);
  const { answers } = language.words;
  const list: EnrolledWord[] = [
    ...digits.map((word) => ({ word, use: 'digit', need: 'required' }) as const),
    { word: point, use: 'point', need: 'required' },
    { word: answers.yes[0] ?? '', use: 'answer', need: 'required' },
    { word: answers.no[0] ?? '', use: 'answer', need: 'required' },
    { word: answers.repeat[0] ?? '', use: 'answer', need: 'optional' },
    { word: answers.cancel[0] ?? '', use: 'answer', need: 'optional' },
    { word: units.at(pluralPlace(units)) ?? '', use: 'unit', need: 'optional' },
    ...scalesOf(language).map((word) => ({ word, use: 'scale', need: 'optional' }) as const),
  ];
  return list.filter(({ word }, index) => word !== '' && list.findIndex((one) => one.word === word) === index);
}

/** Index of the plural. One word for the unit is enough. */
function pluralPlace(units: readonly string[]): number {
  return units.length > 1 && units[1]?.startsWith(units[0] ?? ' ') ? 1 : 0;
}

/** The separate words after "two" in twenty, two hundred and two thousand: 十 百 千, but not "ty". */
function scalesOf(language: HearingLanguage): string[] {
  const two = spell(2, language);
  const { space } = language.words.speaking;
  return [20, 200, 2_000].flatMap((value) => {
    const spelled = spell(value, language);
    return spelled.startsWith(two + space) ? [spelled.slice((two + space).length)] : [];
  });
}

function phrasesOf(part: 'point' | 'main-unit', language: HearingLanguage, currency: Currency): readonly string[] {
  return spokenVocabulary(language, currency).find((found) => found.part === part)?.phrases ?? [];
}

function spell(value: number, { rules, words }: HearingLanguage): string {
  return spellWhole(value, rules, { ruleSet: words.speaking.ruleSets?.digits });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
