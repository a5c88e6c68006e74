/**
 * The common phrases of a pattern such as `(i want|) to pay`, for a grammar that must stay narrow. Starts from every group
 * at its first choice, and from every optional group left out, then varies one group at a time.
 */
export function commonPhrases(pattern: string): string[] {
  const found = (pattern.match(/(?:\([^()]*\)|[^|(])+/g) ?? []).flatMap((phrase) => {
    const groups = groupsOf(phrase);
    const full = groups.map(([first = '']) => first);
    const short = groups.map((choices) => (choices.includes('') ? '' : (choices[0] ?? '')));
    return [full, short].flatMap((base) =>
      groups.flatMap((choices, at) => choices.map((choice) => base.with(at, choice).join(''))),
    );
  });
  return [...new Set(found.map((phrase) => phrase.trim().replace(/\s+/g, ' ')))].filter((phrase) => phrase !== '');
}

/** Splits a phrase into groups of choices. Plain text becomes a group of one. */
function groupsOf(phrase: string): string[][] {
  const parts = phrase.match(/\([^()]*\)|[^()]+/g) ?? [];
  return parts.map((part) => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]));
}
