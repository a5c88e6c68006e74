export {
  isWorthRetrying,
  suggestedAction,
  type AmountEntryCause,
  type LimitCause,
  type SpeechCause,
  type ValueProblem,
  type Violation,
} from './reasons';
export { currentAnnouncement, validationAnnouncement, type AmountAnnouncement } from './messages/announcement';
export type { AmountEntryEffect, AmountEntryFocus, ValueDetails } from './effects';
export type { AmountEntryEvent, AmountEntryFacts, EngineNeed } from './events';
export {
  isSameValue,
  percentOf,
  problemOf,
  readTyped,
  stepFrom,
  violation,
  type AmountLimits,
  type FieldLimits,
  type TypedReading,
} from './limits';
export { maskedText } from './messages/masks';
export { amountMessage } from './messages';
export type { AmountEntryNeed } from './needs';
export { readingMs } from './messages/readingMs';
export {
  initialAmountEntry,
  isAsking,
  isMicrophoneOpen,
  isTalking,
  percentLoaded,
  type AmountEntryPhase,
  type AmountEntryState,
  type AmountEntryStatus,
  type AmountStyle,
  type AskingState,
  type Candidates,
  type Entered,
  type TalkingState,
  type ValueReason,
} from './state';
export {
  factsWithoutAmounts,
  formsOf,
  megabytesOf,
  possibleAnswers,
  shownText,
  type AmountEntryConfig,
} from './messages/texts';
export { amountEntryFlow } from './update';
export { beginWithText } from './update/beginWithText';
