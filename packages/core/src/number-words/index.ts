export { readNumber, readNumbers } from './read';
export type { NumberSpan } from './read';
export type { NumberRules } from './rules';
export { spellNumber } from './spell';
export type { SpellOptions } from './spell';
export { numberVocabulary } from './vocabulary';
