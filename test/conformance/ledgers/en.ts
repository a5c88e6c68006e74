import { thousandths, type ClassPatterns } from './classes';

/** Rows in which the source made an error, by id, each with the error. */
export const ledger: ReadonlyMap<string, string> = new Map([
  ['recognizers-text/numbers/00938', 'the number word counts an attempt; there is no amount'],
]);

const digit = '(?:one|two|three|four|five|six|seven|eight|nine)';

export const patterns: ClassPatterns = {
  things: /\ba pair\b/u,
  measure: /\bkg\b|\bmiles?\b/u,
  rank: /(?:^|\s)(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)tie|hundred)th)$/u,
  fraction: /^(?:(?:a |one )?half|(?:a|one) third|two thirds)$/u,
  about: /\b(?:about|around|few|couple)\b/u,
  // A scale that lost its number, a digit behind one, and digits that may be a price.
  'two-readings': new RegExp(
    `(?:million|billion) ${digit}$|^(?:hundred|thousand|million)\\b|^point |${thousandths('.')}`,
    'u',
  ),
};
