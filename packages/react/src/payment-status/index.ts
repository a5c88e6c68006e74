export { PaymentStatus, type PaymentStatusProps } from './PaymentStatus';
export type { ShownPayment } from './shownPayment';
