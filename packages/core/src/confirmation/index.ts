export { decodeBase64url, encodeBase64url } from './base64url';
export {
  confirmationMethods,
  type Challenge,
  type ChallengeEnvironment,
  type ChallengeFacts,
  type ConfirmationMethod,
} from './challenge';
export {
  composeSigningInput,
  isAnswerTo,
  maxConfirmationLength,
  parseConfirmation,
  type Confirmation,
  type SignedConfirmation,
  type SignedMethod,
} from './confirmation';
export { formatChallenge } from './formatChallenge';
export {
  lifetimeOf,
  parseChallenge,
  type ChallengeReading,
  type ChallengeRefusal,
  type ReadingOptions,
} from './parseChallenge';
export type { PasskeyAssertion } from './passkeyAssertion';
export { voiceMatchLabel } from './voiceMatchLabel';
