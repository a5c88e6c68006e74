export { enrolledWords, type EnrolledWordsOptions } from './engine/enrolledWords';
export { createWordEnrollment, type WordEnrollmentOptions } from './enrollment/createWordEnrollment';
export { createWordStore, type WordStore } from './enrollment/wordStore';
export type { Spectrum } from '@payaloud/browser/internal/capture';
export type { WordTakes } from './matching/compareWord';
export { wordsToEnroll, type EnrolledWord } from './vocabulary/wordsToEnroll';
