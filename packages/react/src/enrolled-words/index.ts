export { EnrollWords, type EnrollWordsProps } from './EnrollWords';
export { useEnrollWords } from './useEnrollWords';
