import { compileRules, isSubstitution } from './compile';
import type { NumberRules } from './rules';

/**
 * Lists the words in the rules for a recognizer's dictionary, in lower case and without hyphens: `twenty`, `hundred`,
 * `and`. If a language fuses its number words, the list holds their parts (German `und`, `zehn`); use `spellNumber` for
 * the fused words.
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
