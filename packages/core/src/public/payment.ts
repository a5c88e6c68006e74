export { canRetry, isEnd, isFinal, paymentIdOf, readOutcome } from '../flows/payment';
export type {
  DeclineReason,
  FailureReason,
  Hearing,
  PaymentAction,
  PaymentOrder,
  PaymentState,
  PaymentStatusName,
  PayOutcome,
  ProcessingPhase,
} from '../flows/payment';
