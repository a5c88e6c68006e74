// Use `export *` only, and nothing that `speech.ts` loads later; see the index of the package.
export * from './createRecognizer';
export type * from './recognizerOptions';
export * from './turn';
export * from './nativeCloud';
export * from './nativeOnDevice';
export type * from './nativeOptions';
export * from './patience';
export * from './onSpeechMayHaveChanged';
export * from './platform';
export * from './takesTime';
export type * from './port';
export type * from './wordEnrollment';
