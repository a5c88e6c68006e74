export { Checkout, type CheckoutProps } from './Checkout';
export type {
  CheckoutIdentity,
  CheckoutMethods,
  CheckoutPayment,
  OpenAmount,
  UseCheckoutOptions,
} from './checkoutOptions';
export { OrderTotal, type OrderTotalProps } from './OrderTotal';
export { Receipt, type ReceiptProps } from './Receipt';
