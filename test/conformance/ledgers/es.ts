import { thousandths, type ClassPatterns } from './classes';

/** Rows in which the source made an error, by id, each with the error. */
export const ledger: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'counts cows, apples, cats or years, and no money': [
      'ovos-number-parser/numbers/00228',
      'ovos-number-parser/numbers/01029',
      'ovos-number-parser/numbers/01049',
      'recognizers-text/numbers/02585',
      'recognizers-text/numbers/02586',
    ],
    'money that somebody has, and the row expects a bare number': [
      'recognizers-text/numbers/02587',
      'recognizers-text/numbers/02588',
    ],
    'a time of day, or two numbers, of which the first is expected': ['ovos-number-parser/numbers/00202'],
    '« dozs » is not a word of Spanish': ['recognizers-text/numbers/02646'],
    'a scale that has lost its number': ['recognizers-text/numbers/02652'],
  }).flatMap(([reason, ids]) => ids.map((id): [string, string] => [id, reason])),
);

export const patterns: ClassPatterns = {
  'two-readings': new RegExp(
    // A digit behind a zero: the mark between the two may be lost. A digit behind a scale counts also its tenths.
    `^(?:cero|zero) (?:uno|dos|tr[eé]s|cuatro|cinco|seis|siete|ocho|nueve)$|^punto cinco$|(?:mill[oó]n|millones) (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)$|${thousandths(',')}`,
    'u',
  ),
};
