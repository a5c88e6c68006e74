import type { PayeeApartSentences } from '../../../languages/sentences/payeeApart';
import { cleanPayee } from './payee';

/** `last`: nothing follows the name, as in the text of a button. `within`: other words do. */
export type PayeePlace = 'last' | 'within';

/** A language with a part that names payees: `payment`, `identity` or `checkout`. */
export interface NamingLanguage {
  readonly sentences: { readonly payeeApart: PayeeApartSentences };
}

/**
 * A payee's name as words of a text that names an amount. A name such as "Anna 5 dollars" is marked as a name in words,
 * because screen readers leave out quotes. Use `cleanPayee` where the name stands alone.
 *
 * @example
 *   tellPayee('Anna Li', 'within', en); // 'Anna Li'
 *   tellPayee('Anna 5 dollars', 'within', en); // 'this name: “Anna 5 dollars”, end of name'
 */
export function tellPayee(name: string, place: PayeePlace, language: NamingLanguage): string {
  const clean = cleanPayee(name);
  const { payeeApart } = language.sentences;
  return keepApart(clean, clean, place, payeeApart);
}

/**
 * @param clean Decides how the name is told, so that the written and the spoken form agree.
 * @param told The name in the form to tell.
 */
export function keepApart(clean: string, told: string, place: PayeePlace, sentences: PayeeApartSentences): string {
  if (told === '') return '';
  const plain = clean.normalize('NFKC');
  const seemsMoneyOrOutcome = /\p{Sc}/u.test(plain) || sentences.words.test(plain) || sentenceEnd.test(plain);
  if (seemsMoneyOrOutcome) return sentences[place === 'last' ? 'last' : 'closed'](inOnePiece(told, sentences.end));
  return /\p{N}/u.test(plain) || sentences.numbers.test(plain)
    ? sentences[place](inOnePiece(told, sentences.end))
    : told;
}

/** The end of a sentence within a name, because the rest would be heard as ours. Short words are abbreviated: "St. Mary". */
const sentenceEnd = /[!?:;。।]\s*[\p{L}\p{N}]|\p{L}{4,}\.\s+[\p{L}\p{N}]/u;

/** A name without pauses, quotes and the words that end it, so that it ends where we end it. */
function inOnePiece(name: string, end: string): string {
  const joined = name
    .replace(/["“”„«»「」『』]|[.,;:!?…]+(?=\s|$)|[，、。；：！？।]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const shorter = joined.replace(new RegExp(end, 'giu'), '');
  return shorter === joined ? joined : inOnePiece(shorter, end);
}
