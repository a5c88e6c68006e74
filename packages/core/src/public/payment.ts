export { availableActions, isFinal, readOutcome } from '../flows/payment';
export type {
  DeclineReason,
  FailureReason,
  FoundPayment,
  PayerAction,
  PayerActionFacts,
  PaymentAction,
  PaymentOrder,
  PaymentState,
  PaymentStatusName,
  PayOutcome,
  ProcessingPhase,
} from '../flows/payment';
