export { createPaymentController, type PaymentController } from './createPaymentController';
export type { PaymentControllerOptions, PaymentExpiry, PayRequest } from './options';
export type { PaymentChannel, PaymentLock, PaymentNews, PaymentPlatform, PaymentStorage } from './ports';
export * from './paymentWords';
