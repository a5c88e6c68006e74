import { decimalGrammarOf } from './decimalGrammar';
import { findSpans } from './findSpans';
import type { NumberRules } from './rules';

/** The number that tokens `from` up to, not including, `to` spell. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
  /** Exact and as said, for example `-23.50`; `null` where the words have several values: ask, do not choose. */
  readonly decimal: string | null;
}

/**
 * Reads a whole number or decimal in words, by the rules that `spellNumber` speaks from. Deaf to case, spaces, hyphens
 * and accents (`foldWords`); genders, cases and verbose forms of one language may be mixed, and the commas of the rules
 * may be missing. Digits are not read.
 *
 * @returns `null` for what is not a number from beginning to end, for what has two values, and for a number that has more
 * digits than a `number` holds. Never throws.
 */
export function readNumber(text: string, rules: NumberRules): number | null {
  const decimal = readNumbers([text], rules)[0]?.decimal ?? null;
  // Up to 15 digits a number holds every decimal; whole numbers are safe integers already.
  const isExact = decimal !== null && (!decimal.includes('.') || decimal.replace(/\D/g, '').length <= 15);
  return isExact ? Number(decimal) + 0 : null;
}

/**
 * Every number among the tokens, also those inside longer ones ("twenty three": 20, 23 and 3), by start, longest first.
 * One pass, so call it once per utterance. No number starts or ends inside a token: split what is written without spaces.
 * Nothing is found in more than 1,000 characters.
 */
export function readNumbers(tokens: readonly string[], rules: NumberRules): readonly NumberSpan[] {
  return findSpans(tokens, decimalGrammarOf(rules)).map(({ from, to, values: [value, ...others] }) => ({
    from,
    to,
    decimal: others.length > 0 ? null : String(value),
  }));
}
