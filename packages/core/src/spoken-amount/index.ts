export { hearAmount, type HearAmountOptions } from './hearAmount';
export { hearAnswer, type HeardAnswer } from './hearAnswer';
export type { AmbiguityReason, HeardAmount, RefusalReason } from './heardAmount';
export { expandPhrases } from './phrases';
export { speakAmount, type SpeakAmountOptions } from './speakAmount';
export { spokenVocabulary, type VocabularyPart } from './spokenVocabulary';
