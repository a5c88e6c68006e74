import { PayaloudCoreError } from '../errors';
import type { CommonLanguage, Language, LanguagePart } from './language';

/**
 * Combines parts of one language, for a page that needs several but not all:
 * `combineParts(amount, payment)` is a `Language<'amount' | 'payment'>`.
 *
 * @throws {PayaloudCoreError} `mixed-languages` if the parts belong to different languages.
 * @example
 *   import { amount } from '@payaloud/core/languages/en/amount';
 *   import { payment as paying } from '@payaloud/core/languages/en/payment';
 *
 *   const language = combineParts(amount, paying);
 */
export function combineParts<Parts extends readonly [CommonLanguage, ...CommonLanguage[]]>(
  ...parts: Parts
): Language<PartIn<Parts[number]>> {
  const [first] = parts;
  const other = parts.find(({ tag }) => tag !== first.tag);
  if (other) throw new PayaloudCoreError('mixed-languages', `Cannot combine parts of ${first.tag} and ${other.tag}.`);
  const hearingWords = parts.map((part) => part.hearingWords).find(Boolean);
  return {
    ...first,
    ...(hearingWords && { hearingWords }),
    words: Object.assign({}, ...parts.map(({ words }) => words)),
    sentences: Object.assign({}, ...parts.map(({ sentences }) => sentences)),
  };
}

/** The names of the parts that the given languages have. */
type PartIn<Each> = Each extends CommonLanguage
  ? { [Part in AnyPart]: Each extends Language<Part> ? Part : never }[AnyPart]
  : never;

type AnyPart = LanguagePart | 'hearing';
