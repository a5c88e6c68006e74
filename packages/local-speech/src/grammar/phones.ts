import { phrases, repeated, weighted, type Pattern } from './pattern';

/** A word that stands for one phone of the model, `*AH`; no language has a word that begins with a star. */
export function phoneWord(phone: string): string {
  return `*${phone}`;
}

/** Anything that can be pronounced. */
export function phraseOfPhones(phones: readonly string[]): Pattern {
  return repeated(weighted(1 / phones.length, phrases(phones.map(phoneWord))));
}
