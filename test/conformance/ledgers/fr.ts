import { thousandths, type ClassPatterns } from './classes';

/** Rows in which the source made an error, by id, each with the error. */
export const ledger: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'the expected value is the first of two numbers': ['ovos-number-parser/numbers/00206'],
    '« un » is an article here and counts nothing': [
      'ovos-number-parser/numbers/01281',
      'recognizers-text/numbers/01021',
      'recognizers-text/numbers/01025',
    ],
    'a scale from Indian English, in a word-for-word translation': [
      'recognizers-text/numbers/01132',
      'recognizers-text/numbers/01133',
      'recognizers-text/numbers/01134',
    ],
  }).flatMap(([reason, ids]) => ids.map((id): [string, string] => [id, reason])),
);

export const patterns: ClassPatterns = {
  fraction: /^(?:un demi|une demie|(?:un|trois) quarts?|(?:un|deux) tiers)$/u,
  // A « douzaine » of money is about twelve, like a « dizaine » about ten.
  about: /quasi|environ|presque|(?:douz|diz|quinz|vingt|trent|cent)aines?(?!\p{L})/u,
  range: /ou plus|ou moins/u,
  // A digit behind a scale counts also its tenths: « un million un ».
  'two-readings': new RegExp(
    `(?:millions?|milliards?) (?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)$|${thousandths(',')}`,
    'u',
  ),
};
