export type { ButtonProps, PaymentButtonName, PaymentButtons } from './paymentButtons';
export type { PaymentStatusDetails, UsePaymentOptions } from './paymentOptions';
export { PayButton, type PayButtonProps } from './PayButton';
export { PaymentStatus, type PaymentStatusProps } from './PaymentStatus';
export type { ShownPayment } from './shownPayment';
export type { Payment } from './payment';
export { usePayment } from './usePayment';
