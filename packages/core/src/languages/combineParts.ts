import { PayaloudCoreError } from '../errors';
import type { CommonLanguage, Language, LanguagePart } from './language';

/**
 * One language of several parts, for a page that needs more than one and not all:
 * `combineParts(amount, payment)` is a `Language<'amount' | 'payment'>`.
 *
 * @throws {PayaloudCoreError} `mixed-languages`: the parts are of different languages.
 */
export function combineParts<Parts extends readonly [CommonLanguage, ...CommonLanguage[]]>(
  ...parts: Parts
): Language<PartIn<Parts[number]>> {
  const [first] = parts;
  const other = parts.find(({ tag }) => tag !== first.tag);
  if (other) throw new PayaloudCoreError('mixed-languages', `Parts of ${first.tag} and ${other.tag} make no language.`);
  return {
    ...first,
    words: Object.assign({}, ...parts.map(({ words }) => words)),
    sentences: Object.assign({}, ...parts.map(({ sentences }) => sentences)),
  };
}

/** The names of the parts that languages have. */
type PartIn<Each> = Each extends CommonLanguage
  ? { [Part in LanguagePart]: Each extends Language<Part> ? Part : never }[LanguagePart]
  : never;
