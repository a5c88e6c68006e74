import { findNumbers } from './chart';
import { foldWords } from './fold';
import type { Grammar } from './grammar';

/** What tokens `from` up to, not including, `to` spell: mostly one value. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly values: readonly (number | string)[];
}

const MAX_LENGTH = 1000;

/**
 * Every number among the tokens, by start, longest first. One pass. No number starts or ends inside a token. Nothing is found
 * in more than 1,000 characters.
 */
export function findSpans(tokens: readonly string[], grammar: Grammar): readonly Span[] {
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
