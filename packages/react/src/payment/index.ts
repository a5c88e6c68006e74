export type { ButtonProps, PaymentButtons } from './paymentButtons';
export type { PaymentStatusDetails, UsePaymentOptions } from './paymentOptions';
export { PayButton, type PayButtonProps } from './PayButton';
export { PaymentStatus, type PaymentStatusProps } from './PaymentStatus';
export type { ShownPayment } from '@payaloud/core/internal/payment';
export type { Payment } from './payment';
export { usePayment } from './usePayment';
