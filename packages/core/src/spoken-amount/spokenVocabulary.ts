import type { HearingLanguage } from '../languages/hearingLanguage';
import type { Phrases, UnitRow } from '../languages/words';
import type { Currency } from '../money';
import { expandPhrases } from './phrases';

/** Phrases that a recognizer should expect, by their part in an amount or answer. */
export interface VocabularyPart {
  readonly part:
    | 'numeral'
    | 'scale'
    | 'fraction'
    | 'point'
    | 'joiner'
    | 'article'
    | 'digits-lead'
    | 'main-unit'
    | 'minor-unit'
    | 'carrier'
    | 'correction'
    | 'yes'
    | 'no'
    | 'first'
    | 'second'
    | 'third'
    | 'repeat'
    | 'cancel';
  /** Lower case, without symbols. */
  readonly phrases: readonly string[];
}

/**
 * Lists the words for amounts in a currency and for answers to a read-back, for a speech grammar or a list of hints.
 */
export function spokenVocabulary({ words }: HearingLanguage, currency: Currency): readonly VocabularyPart[] {
  const row = words.currencies.find(({ codes }) => Object.hasOwn(codes, currency));
  const [main, ...others] = row?.units ?? [];
  const minors = others.filter(({ worth }) => Number(worth) < 1).map(namesOf);
  return [
    part(
      'numeral',
      words.numerals,
      ...words.respellings.filter(({ where }) => where !== 'between').map(({ say }) => say),
    ),
    part('scale', ...words.scales.map(({ say }) => say)),
    part('fraction', ...words.fractions.flatMap(({ say, many }) => [say, many ?? ''])),
    part('point', words.point),
    part('joiner', words.joiners),
    part('article', words.articles),
    part('digits-lead', words.digitsLead),
    part('main-unit', main ? namesOf(main) : '', row?.names?.[currency] ?? ''),
    part('minor-unit', ...minors),
    part('carrier', ...words.carriers.map(({ say }) => say)),
    part('correction', ...words.corrections.map(({ say }) => say)),
    ...(['yes', 'no', 'first', 'second', 'third', 'repeat', 'cancel'] as const).map((answer) =>
      part(answer, ...words.answers[answer]),
    ),
  ];
}

function namesOf({ spoken, say = '', many = '', before = '' }: UnitRow): Phrases {
  return [...Object.values(spoken ?? {}), say, many, before].join('|');
}

function part(name: VocabularyPart['part'], ...patterns: readonly Phrases[]): VocabularyPart {
  const phrases = patterns.flatMap(expandPhrases).filter((phrase) => /^[\p{L}\p{M}' ]+$/u.test(phrase));
  return { part: name, phrases: [...new Set(phrases.map((phrase) => phrase.toLowerCase()))] };
}
