import type { CommonLanguage } from '../../../languages';
import { cleanPayee } from './payee';
import { withoutQuotes } from './quotes';
import { keepApart, type NamingLanguage, type PayeePlace } from './tellPayee';

/**
 * `tellPayee` for the page voice, in words only: no sign that a voice would spell out, or read as money. Quotes would be a
 * pause or a word of their own.
 *
 * @example
 *   speakPayee('Anna 5 dollars', 'within', en);
 */
export function speakPayee(name: string, place: PayeePlace, language: NamingLanguage & CommonLanguage): string {
  const { payeeApart, common } = language.sentences;
  const clean = cleanPayee(name);
  const words = clean
    .replace(/\s*[&+]\s*/g, ` ${common.and} `)
    .replace(/[^\p{L}\p{M}\p{N}\s.,'’\-–·]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return withoutQuotes(keepApart(clean, words, place, payeeApart));
}
