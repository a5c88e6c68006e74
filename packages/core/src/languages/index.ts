export type { HearingLanguage } from './hearingLanguage';
export type { Language } from './language';
export type { LanguageWords } from './words';
export type { Sentences } from './sentences';
export type { SpokenState } from './sentences/selfVoicing';
export type { TeachingStop } from './sentences/enrolledWords';
