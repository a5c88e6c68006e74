export { createNumberReader, readNumber } from './read';
export type { NumberReader, NumberSpan } from './read';
export type { NumberRules } from './rules';
export { spellNumber } from './spell';
export type { SpellOptions } from './spell';
export { numberVocabulary } from './vocabulary';
