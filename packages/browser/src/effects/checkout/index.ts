export {
  createCheckoutController,
  type CheckoutController,
  type CheckoutControllerOptions,
} from './createCheckoutController';
