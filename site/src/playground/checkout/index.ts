export { CheckoutPlayground } from './CheckoutPlayground';
