export {
  composeSigningInput,
  confirmationMethods,
  decodeBase64url,
  encodeBase64url,
  formatChallenge,
  isAnswerTo,
  maxConfirmationLength,
  parseChallenge,
  parseConfirmation,
  voiceMatchLabel,
} from '../confirmation';
export type {
  Challenge,
  ChallengeEnvironment,
  ChallengeFacts,
  ChallengeReading,
  ChallengeRefusal,
  Confirmation,
  ConfirmationMethod,
  ReadingOptions,
  SignedConfirmation,
  SignedMethod,
} from '../confirmation';
