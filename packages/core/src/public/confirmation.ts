export {
  composeSigningInput,
  decodeBase64url,
  encodeBase64url,
  formatChallenge,
  isAnswerTo,
  parseChallenge,
  parseConfirmation,
} from '../confirmation';
export type {
  Challenge,
  ChallengeEnvironment,
  ChallengeFacts,
  ChallengeReading,
  ChallengeRefusal,
  Confirmation,
  ConfirmationMethod,
  PasskeyAssertion,
  ReadingOptions,
  SignedConfirmation,
  SignedMethod,
} from '../confirmation';
