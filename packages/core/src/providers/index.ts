export { fromAdyenAmount, outcomeOfAdyen, toAdyenAmount, type AdyenPaymentResult } from './adyen';
export {
  fromStripeAmount,
  outcomeOfStripe,
  toStripeAmount,
  type ProviderOutcomeOptions,
  type StripeOutcomeOptions,
  type StripePaymentIntent,
} from './stripe';
