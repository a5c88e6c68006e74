export { createTestChallenge } from './createTestChallenge';
