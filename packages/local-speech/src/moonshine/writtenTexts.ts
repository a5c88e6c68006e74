import type { HearingLanguage } from '@payaloud/core/languages';
import { expandPhrases } from '@payaloud/core/internal/spoken-amount';
import { isCountedInLakh, regionalScales } from '../grammar/foreignScales';
import { thousandsAndRest } from '../grammar/numberPhrases';
import { choice, optional, phrases, repeated, sequence, type Pattern } from '../grammar/pattern';
import type { Task } from '../grammar/taskGrammar';
import { vocabularyOf } from '../grammar/vocabulary';
import { joinedWords } from './textAutomaton';

/**
 * Everything that a model may write for a task: amounts in words, digits and signs, and answers. `hearAmount` and
 * `hearAnswer` decide what each text means; some have no meaning, such as "7 hundred 5.5 cents".
 *
 * @param currency the currency of the amount. Lakh and crore are in the texts only if it is counted in them.
 */
export function writtenTexts(task: Task, language: HearingLanguage, currency: string): Pattern {
  if (task === 'answer') return answers(language);
  if (task === 'prompted-digits') return digitStrings(language);
  const texts = amounts(language, currency);
  return task === 'choice' ? choice(texts, answers(language)) : texts;
}

/** Digits in words or in figures, with or without spaces. */
function digitStrings(language: HearingLanguage): Pattern {
  const { digits: names } = vocabularyOf(language, () => true);
  return repeated(choice(phrases(names), phrases(digits), joinedWords(digits)));
}

function answers({ words }: HearingLanguage): Pattern {
  return phrases(Object.values(words.answers).flat());
}

function amounts(language: HearingLanguage, currency: string): Pattern {
  const { words } = language;
  const rows = words.currencies;
  const vocabulary = vocabularyOf(
    language,
    () => true,
    rows.flatMap(({ codes }) => Object.keys(codes)),
  );
  const scales = words.scales.filter(({ value }) => isCountedInLakh(currency) || !regionalScales.includes(value));
  const regional = new Set(
    words.scales.filter((scale) => !scales.includes(scale)).flatMap(({ say }) => expandPhrases(say)),
  );
  const isUsual = (number: string) => !number.split(' ').some((word) => regional.has(word));
  const named = phrases(rows.flatMap(({ codes }) => expandPhrases(codes[currency] ?? '')));
  const units = sequence(optional(named), phrases(vocabulary.units.flat()));
  const minorUnits = phrases(vocabulary.minorUnits.flat());
  const joiner = optional(phrases(vocabulary.joiners));
  const sign = phrases(rows.flatMap(signsOf));
  const point = sequence(phrases(vocabulary.decimalPoint), repeated(phrases(vocabulary.digits)));
  const inDigits = sequence(phrases(digits), optional(moreDigits), optional(decimals));
  const [thousands, hundreds] = thousandsAndRest(language);
  const whole = choice(
    phrases(vocabulary.wholeNumbers.filter(isUsual)),
    sequence(phrases(thousands), joiner, phrases(hundreds)),
    repeated(phrases(vocabulary.digits)),
    sequence(inDigits, optional(phrases(scales.flatMap(({ say }) => expandPhrases(say))))),
  );
  const rest = choice(phrases(vocabulary.hundredths), sequence(phrases(digits), optional(joinedWords(digits))));
  const cents = sequence(joiner, rest, optional(minorUnits));
  const carriers = optional(phrases(vocabulary.carriers));
  const one = choice(
    sequence(whole, optional(point), optional(choice(sequence(units, optional(cents)), rest))),
    sequence(sign, joinedWords(digits), optional(moreDigits), optional(decimals), optional(cents)),
    sequence(rest, minorUnits),
  );
  return sequence(carriers, one, carriers);
}

const digits = Array.from('0123456789');
const decimals = sequence(joinedWords(['.']), joinedWords(digits), optional(joinedWords(digits)));
/** Further digits, in groups of two or more behind a comma. */
const moreDigits = repeated(
  choice(joinedWords(digits), sequence(joinedWords([',']), joinedWords(digits), joinedWords(digits))),
);

/** Signs of the main unit, which come before the number: `$`. */
function signsOf({ units, names = {} }: HearingLanguage['words']['currencies'][number]): string[] {
  const say = units.filter(({ worth }) => worth === '1').map((unit) => unit.say ?? '');
  return [...say, ...Object.values(names)].flatMap(expandPhrases).filter((name) => /^\p{Sc}$/u.test(name));
}
