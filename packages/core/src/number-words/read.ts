import { findNumbers } from './chart';
import { foldWords } from './fold';
import { grammarOf } from './grammar';
import type { NumberRules } from './rules';

/** The number that tokens `from` up to, not including, `to` spell. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
  /** Exact and as said, for example `-23.50`; `null` where the words have several values: ask, do not choose. */
  readonly decimal: string | null;
}

const MAX_LENGTH = 1000;

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
  const tokenAt = new Map<number, number>();
  let text = '';
  if (tokens.join('').length > MAX_LENGTH) return [];
  // A token that folds to nothing (a lone hyphen) belongs to neither side.
  tokens.forEach((token, index) => {
    const folded = foldWords(token);
    if (folded) tokenAt.set(text.length, index);
    text += folded;
  });
  tokenAt.set(text.length, tokens.length);

  const numbersAt = findNumbers(grammarOf(rules), text);
  return [...tokenAt].flatMap(([start, from]) => {
    const byEnd = new Map<number, Set<string>>();
    for (const { end, value } of numbersAt(start)) {
      if (tokenAt.has(end)) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(String(value)));
    }
    return [...byEnd]
      .sort(([a], [b]) => b - a)
      .map(([end, values]) => ({
        from,
        to: tokenAt.get(end)!,
        decimal: values.size === 1 ? [...values][0]! : null,
      }));
  });
}
