export { combineParts } from './combineParts';
export type { CommonLanguage, HearingLanguage, Language, LanguagePart, SpeakingLanguage } from './language';
export { requirePart } from './requirePart';
export type { LanguageWords, SpeakingWords } from './words';
export type { Sentences } from './sentences';
export type { SpokenState } from './sentences/selfVoicing';
export type { TeachingStop } from './sentences/enrolledWords';
