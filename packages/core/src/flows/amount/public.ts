export {
  isWorthRetrying,
  suggestedAction,
  type AmountEntryCause,
  type LimitCause,
  type SpeechCause,
  type ValueProblem,
  type Violation,
} from './reasons';
export { currentAnnouncement, validationAnnouncement, type AmountAnnouncement } from './announcement';
export type {
  AmountEntryEffect,
  AmountEntryEvent,
  AmountEntryFacts,
  AmountEntryFocus,
  AmountEntryNeed,
  EngineNeed,
  ValueDetails,
} from './events';
export {
  isSame,
  percentOf,
  problemOf,
  readTyped,
  stepFrom,
  violation,
  type AmountLimits,
  type FieldLimits,
  type TypedReading,
} from './limits';
export { maskedText } from './masks';
export { amountMessage } from './messages';
export { readingMs } from './readingMs';
export {
  initialAmountEntry,
  isAsking,
  isMicrophoneOpen,
  isTalking,
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
  zeroTextOf,
  type AmountEntryConfig,
} from './texts';
export { amountEntryFlow } from './update';
