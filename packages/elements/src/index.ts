export type { AmountEventDetail } from './amount/amountHost';
export { PayaloudAmountElement } from './amount/PayaloudAmountElement';
export type { StepEventDetail } from './checkout/checkoutHost';
export { PayaloudCheckoutElement } from './checkout/PayaloudCheckoutElement';
export type { CheckoutAmount, CheckoutIdentity, CheckoutMethods, CheckoutPayment } from './checkout/checkoutProperties';
export { defineElements } from './defineElements';
export { PayaloudElementsError, type PayaloudElementsErrorCode } from './element/PayaloudElementsError';
export type { ElementIdentity } from './identity/identityHost';
export { PayaloudIdentityElement } from './identity/PayaloudIdentityElement';
export type { ElementPayment, StatusEventDetail } from './payment/paymentHost';
export { PayaloudPaymentElement } from './payment/PayaloudPaymentElement';
export { PayaloudPaymentStatusElement } from './payment-status/PayaloudPaymentStatusElement';
export { PayaloudSpeakToMeElement } from './speak-to-me/PayaloudSpeakToMeElement';
export { PayaloudSpeechSettingsElement } from './speech-settings/PayaloudSpeechSettingsElement';
// For pages without a bundler.
export {
  createPaymentsClient,
  createRecognizer,
  getDocumentAnnouncer,
  nativeCloud,
  nativeOnDevice,
  preload,
} from '@payaloud/browser/internal';
export type { ShownPayment } from '@payaloud/core/internal/payment';
export { fromDecimalString, money, toDecimalString } from '@payaloud/core/money';
