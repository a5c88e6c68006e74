import { phrases, repeated, weighted, type Pattern } from './pattern';

/** A word for one phone of the model: `*AH`. No language has a word that begins with an asterisk. */
export function phoneWord(phone: string): string {
  return `*${phone}`;
}

/** Any sequence of phones. */
export function phraseOfPhones(phones: readonly string[]): Pattern {
  return repeated(weighted(1 / phones.length, phrases(phones.map(phoneWord))));
}
