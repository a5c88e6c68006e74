export type {
  CodeChannel,
  CodeMessage,
  ConfirmationNotice,
  ConfirmationsOptions,
} from './confirmations/confirmationsOptions';
export type { CodeAnswer, ConfirmationAnswer } from './confirmations/confirm';
export type { Credentials, EnrolmentAnswer } from './confirmations/credentials';
export type { DevicePublicKey } from './confirmations/deviceKeys';
export type { PasskeyVerifier } from './confirmations/passkeyVerifier';
export type { ConfirmationPolicy } from './confirmations/policy';
export type { Proof } from './confirmations/proof';
export type { AttemptResult, ConfirmationOutcome, ConfirmationVerdict } from './confirmations/verdict';
export type { AskedOrder } from './confirmations/askedOrder';
export { systemClock, type Clock, type TimerOptions } from './clock';
export { createConfirmations, type Confirmations } from './createConfirmations';
export { createPayments, type Payments, type RefundAnswer, type ReviewAnswer } from './createPayments';
export { PayaloudServerError, type PayaloudServerErrorCode } from './PayaloudServerError';
export type { HttpErrorCode } from './http/answers';
export { toNodeHandler, type NodeHandler } from './http/toNodeHandler';
export type { Admission, KnownPayment } from './payments/admit';
export type { PaymentEffect, PaymentNews } from './payments/effects';
export type { Reading, RefundReading } from './payments/events';
export type { PaymentState, UnpaidEnd } from './payments/state';
export type { PaymentStep } from './payments/update/become';
export type { PayableOrder } from './payableOrder';
export type { PaidOrder, PaymentsOptions } from './paymentsOptions';
export type { FrozenOrder, FrozenRefund, Provider, ListedObject, ProviderNote } from './providers/provider';
export type { OwnedOrder, Recovered, RecoverOptions } from './runtime/recover';
export type { PaymentNewsEvent } from './runtime/deliverNews';
export type { ErrorContext, ErrorListener } from './runtime/errorContext';
export type {
  AttemptRequest,
  ConfirmationFacts,
  ConfirmationStore,
  ConfirmedBy,
  RecentAttempts,
  StoredAttempt,
  StoredChallenge,
  StoredDevice,
  StoredPasskey,
} from './store/confirmationStore';
export type { ClaimRequest, HeardRequest, PayeeClaim, PayeeNewsStore, StoredPayeeNews } from './store/payeeNewsStore';
export type {
  AdmitRequest,
  AdmitResult,
  CallEffect,
  ChangeOptions,
  ChangeResult,
  FrozenPayment,
  Store,
  StoredNews,
  StoredPayment,
} from './store/store';
