export * from './canHear';
// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk.
export * from './hearAmount';
export * from './hearAnswer';
export * from './hearChoice';
export * from './hearDigits';
export type * from './heardAmount';
export * from './phrases';
export * from './speakAmount';
export * from './spokenDigits';
export * from './spokenVocabulary';
export * from './withoutCardNumbers';
