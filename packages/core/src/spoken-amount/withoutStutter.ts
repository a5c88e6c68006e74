import type { Token } from './tokenize';

/**
 * The tokens as they were meant: without beginnings of words ("twen- twenty"), words of the amount said twice, and "uh" inside a
 * number. Null where nobody stuttered. It is one reading only, "five five" are two digits as well: what it alone finds is asked.
 */
export function withoutStutter(tokens: readonly Token[]): readonly Token[] | null {
  const meant: Token[] = [];
  let wasHesitating = false;
  for (const [back, token] of tokens.toReversed().entries()) {
    const [next] = meant;
    const before = tokens[tokens.length - back - 2];
    const isRest = isPauseSign(token) && (wasHesitating || before?.hesitation || isStartOf(before, next));
    wasHesitating = token.hesitation === true;
    if (!wasHesitating && !isRest && !isStartOf(token, next)) meant.unshift(token);
  }
  return meant.length < tokens.length ? meant : null;
}

/** Whether a word was broken off, or said, and the next one begins it anew. */
function isStartOf(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || (next.numeral ?? next.unit) === undefined) return false;
  // "Million million" may have lost its number.
  const isWhole = token.text === next.text && token.kind === 'phrase' && !token.scale;
  return isWhole || (token.kind === 'unknown' && next.text.startsWith(token.text));
}

function isPauseSign({ kind, text }: Token): boolean {
  return kind === 'break' || text === '-';
}
