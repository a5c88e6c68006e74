export { isWorthRetrying, type AmountEntryCause, type LimitCause, type SpeechCause } from './cause';
export type { ActedBy, AmountEntryEvent } from './event';
export { misfitOf, percentOf, readTyped, stepFrom, type AmountLimits, type TypedReading } from './readTyped';
export { isAsking, isSame, isTalking, reduceAmountEntry, type AskingState } from './reduce';
export { respondTo, type AmountEntryFocus, type AmountEntryResponse, type AmountEntrySaying } from './respond';
export {
  initialAmountEntry,
  type AmountEntryPhase,
  type AmountEntryState,
  type AmountEntryStatus,
  type Candidates,
  type Entered,
  type ValueReason,
} from './state';
export { composeAmountEntry, megabytesOf, percentLoaded, readBackText } from './compose';
export { maskOfStanding, standingSaying } from './mask';
export { complaintOf, problemOf } from './problemText';
export type { AmountEntryView } from './view';
