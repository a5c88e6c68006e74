// Every name stands here: Next.js refuses `export *` in a module that begins with 'use client'
// (next-flight-loader, 16.4), and this one does once it is built.
export {
  AmountField,
  useAmountField,
  type AmountChangeDetails,
  type AmountEntry,
  type AmountFieldEvent,
  type AmountFieldPart,
  type AmountFieldPartProps,
  type AmountFieldProps,
  type AmountFieldSentences,
  type Percentages,
  type UseAmountFieldOptions,
} from './amount-field';
export { AnnouncementLog, type AnnouncementLogProps } from './announcement-log';
export {
  Checkout,
  OrderTotal,
  Receipt,
  type CheckoutIdentity,
  type CheckoutMethods,
  type CheckoutPayment,
  type CheckoutProps,
  type OpenAmount,
  type OrderTotalProps,
  type ReceiptProps,
  type UseCheckoutOptions,
} from './checkout';
export { ErrorSummary, type ErrorSummaryProps, type FormError } from './error-summary';
export {
  HostedField,
  type HostedFieldAdapter,
  type HostedFieldControl,
  type HostedFieldEvents,
  type HostedFieldHandle,
  type HostedFieldProps,
  type HostedFieldState,
} from './hosted-field';
export { EnrollWords, useEnrollWords, type EnrollWordsProps } from './enrolled-words';
export {
  PayButton,
  PaymentStatus,
  usePayment,
  type ButtonProps,
  type PayButtonProps,
  type Payment,
  type PaymentButtons,
  type PaymentStatusDetails,
  type PaymentStatusProps,
  type ShownPayment,
  type UsePaymentOptions,
} from './payment';
export { PaymentReceived, type PaymentReceivedProps } from './payment-received';
export {
  useConfirmedOrder,
  useTotalAnnouncement,
  type ConfirmedOrder,
  type TotalAnnouncementOptions,
} from './order-total';
export {
  PaymentMethods,
  usePaymentMethods,
  type CardBrand,
  type CardExpiry,
  type NewMethod,
  type PaymentMethod,
  type PaymentMethodChoice,
  type PaymentMethodsProps,
  type SavedMethod,
  type UsePaymentMethodsOptions,
} from './payment-methods';
export { useWallet, WalletButtons, type Wallet, type WalletButtonsProps } from './wallet-buttons';
export {
  PayaloudProvider,
  PayaloudReactError,
  useAnnounce,
  usePreferences,
  type Defaults,
  type PayaloudReactErrorCode,
  type PayaloudProviderProps,
} from './provider';
export { PayeeWarning, type PayeeWarningProps, type PersonPayee } from './payee-warning';
export { SpeakToMe, type SpeakToMeProps } from './speak-to-me';
export { SpeechSettings, type SpeechSettingsProps } from './speech-settings';
export {
  ConfirmIdentity,
  EnrollIdentity,
  useConfirmIdentity,
  useEnrollIdentity,
  type ConfirmIdentityFlow,
  type ConfirmIdentityProps,
  type EnrollIdentityFlow,
  type EnrollIdentityProps,
  type UseConfirmIdentityOptions,
  type UseEnrollIdentityOptions,
} from './identity';
export {
  SwipeToPay,
  useSwipeToPay,
  type SwipeToPayParts,
  type SwipeToPayProps,
  type UseSwipeToPayOptions,
} from './swipe-to-pay';

export {
  createAnnouncer,
  createPaymentsClient,
  createReceivedSource,
  createRecognizer,
  nativeCloud,
  nativeOnDevice,
  preload,
  type Announcer,
  type CodeDelivery,
  type DevicePublicKey,
  type IdentityConfirmation,
  type IdentityOutcome,
  type OrdersClient,
  type PaymentMeans,
  type PaymentsClient,
  type PaymentsClientOptions,
  type ReceivedSource,
  type RecognitionEngine,
  type Recognizer,
  type WordEnrollment,
  type WordEnrollmentView,
} from '@payaloud/browser/internal';
export type { AmountEntryState } from '@payaloud/core/internal/amount-entry';
export type { CheckoutOrder, CheckoutStatus, OrderItem } from '@payaloud/core/internal/checkout';
export type { IdentityState } from '@payaloud/core/internal/identity';
export type { PayeeWarningReason } from '@payaloud/core/internal/payee-warning';
