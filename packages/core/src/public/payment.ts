export { canRetry, isEnd, isFinal, paymentIdOf, readOutcome } from '../flows/payment';
export type {
  DeclineReason,
  FailureReason,
  FoundPayment,
  Hearing,
  PaymentAction,
  PaymentOrder,
  PaymentState,
  PaymentStatusName,
  PayOutcome,
  ProcessingPhase,
} from '../flows/payment';
