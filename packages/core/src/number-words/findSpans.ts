import { findNumbers } from './chart';
import { foldWords } from './fold';
import type { Grammar } from './grammar';

/** The values, usually one, spelled by the tokens from `from` up to but not including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly values: readonly (number | string)[];
}

const MAX_LENGTH = 1000;

/**
 * Finds every number among the tokens in one pass, sorted by start, longest first. No number starts or ends inside a
 * token. Finds nothing if the tokens are longer than 1,000 characters.
 */
export function findSpans(tokens: readonly string[], grammar: Grammar): readonly Span[] {
  const tokenAt = new Map<number, number>();
  let text = '';
  if (tokens.join('').length > MAX_LENGTH) return [];
  // A token that folds to nothing (a lone hyphen) neither starts nor ends a number.
  tokens.forEach((token, index) => {
    const folded = foldWords(token);
    if (folded) tokenAt.set(text.length, index);
    text += folded;
  });
  tokenAt.set(text.length, tokens.length);

  const numbersAt = findNumbers(grammar, text);
  return [...tokenAt].flatMap(([start, from]) => {
    const byEnd = new Map<number, Set<number | string>>();
    for (const { end, value } of numbersAt(start)) {
      if (tokenAt.has(end)) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(value));
    }
    return [...byEnd]
      .sort(([a], [b]) => b - a)
      .map(([end, values]) => ({ from, to: tokenAt.get(end)!, values: [...values] }));
  });
}
