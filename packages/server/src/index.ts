export { createPayments, type Payments, type RefundAnswer } from './createPayments';
export { PayaloudServerError, type PayaloudServerErrorCode } from './PayaloudServerError';
export type { HttpErrorCode } from './http/answers';
export type { Admission, KnownPayment } from './payments/admit';
export type { PaymentNews } from './payments/effects';
export type { Reading, RefundReading } from './payments/events';
export type { PaymentState } from './payments/state';
export type { PayableOrder, PaymentsOptions } from './paymentsOptions';
export type { FrozenOrder, FrozenRefund, Provider, ListedObject, ProviderNote } from './providers/provider';
export type { OwnedOrder, Recovered, RecoverOptions } from './runtime/recover';
export type { PaymentNewsEvent } from './runtime/deliverNews';
export { StoreError, type StoreErrorCode } from './store/StoreError';
export type {
  AdmitRequest,
  Admitted,
  CallEffect,
  Changed,
  FrozenPayment,
  Store,
  StoredNews,
  StoredPayment,
} from './store/store';
