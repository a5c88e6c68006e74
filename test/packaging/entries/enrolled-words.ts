export { createWordEnrollment, createWordStore, enrolledWords } from '@payaloud/word-enrollment';
