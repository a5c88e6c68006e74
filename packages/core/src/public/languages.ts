export { combineParts } from '../languages';
export type {
  CommonLanguage,
  HearingLanguage,
  Language,
  LanguagePart,
  LanguageWords,
  Readiness,
  SelfVoicingSentences,
  Sentences,
  SpeakingLanguage,
  SpeakingWords,
  VoiceSentences,
} from '../languages';
// A language has parts that load later.
export { lazyPart, type LazyPart } from '../lazy';
