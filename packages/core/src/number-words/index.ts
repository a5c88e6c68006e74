// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk.
export * from './read';
export * from './readWholes';
export type { NumberRules } from './rules';
export * from './spell';
export * from './spellWhole';
export * from './vocabulary';
