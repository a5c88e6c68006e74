export * from './afterPayWith';
export {
  createPaymentController,
  createPaymentControllerWith,
  type PaymentController,
} from './createPaymentController';
export type { PaymentControllerOptions, PaymentExpiry, PayRequest } from './options';
export type { PaymentChannel, PaymentLock, PaymentNews, PaymentPlatform, PaymentStorage } from './ports';
export * from './paymentWords';
