export { describePayment, describeRemark, describeStanding } from './describePayment';
export type { PaymentFlowEvent } from './event';
export type { PaymentOrder } from './order';
export type { DeclineReason, FailureReason, PaymentAction, PayOutcome } from './outcome';
export { wordFor, type PaymentWord } from './words';
export type { PaymentRemark } from './remark';
export { reducePayment } from './reduce';
export { canRetry, isFinal, paymentIdOf, reviewOf } from './state';
export type { Hearing, PaymentState, PaymentStatusName, ProcessingPhase } from './state';
