export type { UsePaymentOptions } from './liveOptions';
export type { ButtonProps, PaymentButtonName, PaymentButtons } from './paymentButtons';
export { usePayment, type Payment } from './usePayment';
