/**
 * True if the text is these words, or matches them. `search`, because `test` of an expression with the flag `g` goes on where it matched
 * before, and would miss every second text.
 */
export function isMatch(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text === words : text.search(words) >= 0;
}
