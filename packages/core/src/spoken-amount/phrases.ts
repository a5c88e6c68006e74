import type { Phrases } from '../languages/words';

/** Lists all phrases of a pattern: `(i want|) to pay|pay` gives `i want to pay`, `to pay` and `pay`. */
export function expandPhrases(pattern: Phrases): readonly string[] {
  return splitChoices(pattern).flatMap(expandOne);
}

function expandOne(phrase: string): readonly string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase.replace(/\s+/g, ' ').trim()];
  const [whole, choices = ''] = group;
  return choices
    .split('|')
    .flatMap((choice) => expandOne(phrase.slice(0, group.index) + choice + phrase.slice(group.index + whole.length)));
}

function splitChoices(pattern: string): readonly string[] {
  return pattern.match(/(?:\([^()]*\)|[^|(])+/g) ?? [];
}
