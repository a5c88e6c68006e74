import { expect, it } from 'vitest';
import { quotesAsCode } from '../scripts/quotesAsCode';

it.each([
  ["'refused'", '`refused`'],
  ["'a', else 'b'", '`a`, else `b`'],
  ["the provider's, else the language's tag", "the provider's, else the language's tag"],
  ["the bank's 'now'", "the bank's `now`"],
])('writes the default %s as %s', (words, shown) => {
  expect(quotesAsCode(words)).toBe(shown);
});
