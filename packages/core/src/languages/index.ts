export type { HearingLanguage, Language } from './language';
export type { LanguageWords } from './words';
export type { Sentences } from './sentences';
export type { SpokenState } from './sentences/selfVoicing';
export type { TakeFault, TeachingStop } from './sentences/enrolledWords';
