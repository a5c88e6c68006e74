import type { Token } from './tokenize';

/**
 * Removes a stutter: beginnings of words ("twen- twenty"), repeated words of the amount, and "uh" inside a number. Null
 * if there is no stutter. "Five five" may also be two digits, so the payer is asked about amounts found only this way.
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

/** True if the token is the beginning of the next word, or the whole of it. */
function isStartOf(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || (next.numeral ?? next.unit) === undefined) return false;
  // "Million million" may have lost its number.
  const isWhole = token.text === next.text && token.kind === 'phrase' && !token.scale;
  return isWhole || ((token.kind === 'unknown' || token.carrier === true) && next.text.startsWith(token.text));
}

function isPauseSign({ kind, text }: Token): boolean {
  return kind === 'break' || text === '-';
}
