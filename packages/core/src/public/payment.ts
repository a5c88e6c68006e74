export { isFinal, readOutcome } from '../flows/payment';
export type {
  DeclineReason,
  FailureReason,
  FoundPayment,
  PaymentAction,
  PaymentOrder,
  PaymentState,
  PaymentStatusName,
  PayOutcome,
  ProcessingPhase,
} from '../flows/payment';
