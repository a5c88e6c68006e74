export { readNumber, readNumbers } from './read';
export type { NumberSpan } from './read';
export { readWhole, readWholes } from './readWholes';
export type { WholeSpan } from './readWholes';
export type { NumberRules } from './rules';
export { spellNumber } from './spell';
export { spellWhole } from './spellWhole';
export type { SpellOptions } from './spellWhole';
export { numberVocabulary } from './vocabulary';
