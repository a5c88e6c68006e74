export { en } from '@payaloud/core/languages/en';
export { money } from '@payaloud/core/money';
export {
  AmountField,
  ConfirmIdentity,
  createRecognizer,
  nativeOnDevice,
  PayaloudProvider,
  PaymentStatus,
  SpeakToMe,
  usePayment,
} from '@payaloud/react';
