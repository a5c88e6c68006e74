export * from './read';
export * from './readWholes';
export type { NumberRules } from './rules';
export * from './spell';
export * from './spellWhole';
export * from './vocabulary';
