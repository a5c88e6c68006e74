export { checkTake, takesPerWord, type TakeFault, type TakeOutcome } from './takes';
export {
  countWords,
  initialWordEnrollment,
  isReady,
  reduceWordEnrollment,
  type WordEnrollmentEvent,
  type WordEnrollmentState,
} from './enrollment';
export type { WordTakes } from './compareWord';
export { recognizeWords, type RecognizedWords, type RecognizeWordsOptions } from './recognizeWords';
export type { Spectrum } from './spectrum';
export { transcriptOf } from './transcriptOf';
export { wordsToEnroll, type EnrolledWord } from './vocabulary';
