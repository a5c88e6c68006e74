export {
  createPaymentsClient,
  type ConfirmedAnswer,
  type PaymentMeans,
  type PaymentsClient,
  type PaymentsClientOptions,
} from './createPaymentsClient';
