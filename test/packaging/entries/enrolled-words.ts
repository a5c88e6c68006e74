export { createWordEnrollment, createWordStore, enrolledWords } from '@payaloud/local-speech/enrolled-words';
