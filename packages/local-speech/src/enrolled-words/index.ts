export { createWordEnrollment, type WordEnrollmentOptions } from './createWordEnrollment';
export { enrolledWords, type EnrolledWordsOptions } from './enrolledWords';
export { createWordStore, type WordStore } from './wordStore';
