export { PaymentReceived, type PaymentReceivedProps } from './PaymentReceived';
