/**
 * Expands the phrases of a language file. `|` separates phrases, parentheses enclose choices, and an empty choice makes
 * the group optional. `(i want|) to pay` is two phrases.
 *
 * @throws SyntaxError if a parenthesis is not closed.
 */
export function expandPhrases(text: string): string[] {
  return [...new Set(splitAtTop(text).flatMap(expandOne).map(tidy))].filter((phrase) => phrase !== '');
}

/**
 * The common phrases only, for a grammar that must stay narrow. Starts from every group at its first choice, and from
 * every optional group left out, then varies one group at a time.
 */
export function commonPhrases(text: string): string[] {
  const found = splitAtTop(text).flatMap((phrase) => {
    const groups = groupsOf(phrase);
    const full = groups.map(([first = '']) => first);
    const short = groups.map((choices) => (choices.includes('') ? '' : (choices[0] ?? '')));
    return [full, short].flatMap((base) =>
      groups.flatMap((choices, at) =>
        choices.map((choice) => [...base.slice(0, at), choice, ...base.slice(at + 1)].join('')),
      ),
    );
  });
  return [...new Set(found.map(tidy))].filter((phrase) => phrase !== '');
}

/** Splits a phrase into groups of choices. Plain text becomes a group of one. */
function groupsOf(phrase: string): string[][] {
  const open = phrase.indexOf('(');
  if (open === -1) return [[phrase]];
  const close = closingOf(phrase, open);
  return [
    [phrase.slice(0, open)],
    splitAtTop(phrase.slice(open + 1, close)).flatMap(expandOne),
    ...groupsOf(phrase.slice(close + 1)),
  ];
}

function expandOne(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open === -1) return [phrase];
  const close = closingOf(phrase, open);
  const tails = expandOne(phrase.slice(close + 1));
  return splitAtTop(phrase.slice(open + 1, close))
    .flatMap(expandOne)
    .flatMap((inside) => tails.map((tail) => phrase.slice(0, open) + inside + tail));
}

function splitAtTop(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new SyntaxError(`"${text}" has a parenthesis that is not closed`);
}

function tidy(phrase: string): string {
  return phrase.trim().replace(/\s+/g, ' ');
}
