export { combineParts } from './combineParts';
export type { HearingLanguage, SpeakingLanguage } from './hearingLanguage';
export type { CommonLanguage, Language, LanguagePart } from './language';
export { requirePart } from './requirePart';
export type { LanguageWords, SpeakingWords } from './words';
export type { LoadingSentences, Readiness } from './sentences/loading';
export type { Sentences } from './sentences';
export type { SelfVoicingSentences, SpokenState } from './sentences/selfVoicing';
export type { TakeFault, TeachingStop } from './sentences/enrolledWords';
export type { VoiceSentences } from './sentences/voice';
export type {
  VoiceRoundFault,
  VoiceRoundOrder,
  VoiceSetupEnd,
  VoiceSetupObstacle,
  VoiceSetupSentences,
} from './sentences/voiceSetup';
export type { VoiceAgain, VoiceCheckSentences, VoiceObstacle } from './sentences/voiceCheck';
