import { decimalGrammarOf } from './decimalGrammar';
import { findSpans } from './findSpans';
import type { NumberRules } from './rules';

/** The number spelled by the tokens from `from` up to but not including `to`. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
  /** Exactly as said, for example `-23.50`. `null` if the words have several values: ask, do not choose. */
  readonly decimal: string | null;
}

/**
 * Reads a whole number or decimal in words, by the rules that `spellNumber` uses. Ignores case, spaces, hyphens and
 * accents (`foldWords`). Genders, cases and verbose forms of a language may be mixed, and the commas of the rules may
 * be missing. Does not read digits. Never throws.
 *
 * @returns `null` if the whole text is not one number, if it has two values, or if a `number` cannot hold its digits.
 * @example
 *   import { rules } from '@payaloud/core/languages/en/rules';
 *
 *   readNumber('twenty-three', rules); // 23
 */
export function readNumber(text: string, rules: NumberRules): number | null {
  const decimal = readNumbers([text], rules)[0]?.decimal ?? null;
  // A `number` holds every decimal of up to 15 digits. Whole numbers are already safe integers.
  const isExact = decimal !== null && (!decimal.includes('.') || decimal.replace(/\D/g, '').length <= 15);
  return isExact ? Number(decimal) + 0 : null;
}

/**
 * Finds every number among the tokens, including numbers inside longer ones ("twenty three": 20, 23 and 3). Sorted by
 * start, longest first. Works in one pass, so call it once per utterance. No number starts or ends inside a token, so
 * split text that is written without spaces. Finds nothing if the tokens are longer than 1,000 characters.
 */
export function readNumbers(tokens: readonly string[], rules: NumberRules): readonly NumberSpan[] {
  return findSpans(tokens, decimalGrammarOf(rules)).map(({ from, to, values: [value, ...others] }) => ({
    from,
    to,
    decimal: others.length > 0 ? null : String(value),
  }));
}
