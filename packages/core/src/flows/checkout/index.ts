export type { CheckoutEffect } from './effects';
export type { CheckoutEvent, CheckoutFacts } from './events';
export type { CheckoutProblem } from './reasons';
export {
  newCheckout,
  type CheckoutOrder,
  type CheckoutState,
  type CheckoutStatus,
  type EditableStep,
  type OrderItem,
} from './state';
export { checkoutFlow } from './update';
export { writeReceipt, type ReceiptPage, type ReceiptRow } from './receipt';
