import { compileRules, isSubstitution } from './compile';
import type { NumberRules } from './rules';

/**
 * The words of the rules as they are written, lower case and without hyphens, for a recognizer's dictionary: `twenty`,
 * `hundred`, `and`. Where a language fuses its numbers these are their parts (German `und`, `zehn`); what is said as one
 * word is then to be spelled by `spellNumber`.
 */
export function numberVocabulary(rules: NumberRules): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { rules: plain, special } of compileRules(rules).sets.values()) {
    for (const part of [...plain, ...special.values()].flatMap(({ parts }) => parts)) {
      if (isSubstitution(part)) continue;
      const literals = typeof part === 'string' ? [part] : Object.values(part.forms);
      for (const word of literals
        .join(' ')
        .toLowerCase()
        .replace(/\p{Cf}/gu, '')
        .split(/[^\p{L}\p{M}'’]+/u)) {
        if (word) words.add(word);
      }
    }
  }
  return words;
}
