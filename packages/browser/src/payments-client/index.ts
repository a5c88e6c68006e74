export {
  createPaymentsClient,
  type ConfirmedAnswer,
  type OrdersClient,
  type PaymentMeans,
  type PaymentsClient,
  type PaymentsClientOptions,
} from './createPaymentsClient';
