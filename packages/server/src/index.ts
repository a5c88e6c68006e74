export { admit, newPayment } from './payments/admit';
export type { Admission, AdmissionFacts, AdmissionRefusal, KnownPayment, PayRequest } from './payments/admit';
export { answerOf } from './payments/answers';
export type { PaymentEffect, PaymentNews, Refusal } from './payments/effects';
export type { PaymentEvent, PaymentFacts, Reading, RefundReading } from './payments/events';
export { serverPaymentFlow } from './payments/flow';
export type { PaymentState, Refund, ReviewReason } from './payments/state';
