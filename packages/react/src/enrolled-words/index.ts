export { EnrollWords, type EnrollWordsProps } from './EnrollWords';
export { useWordEnrollment } from './useWordEnrollment';
