import type { Money } from '../../money';
import type { CheckoutProblem } from './reasons';
import type { CheckoutOrder } from './state';

export type CheckoutEffect =
  /** Asks the app's server to fix the order with the amount that was entered. */
  | { readonly type: 'open-order'; readonly turn: number; readonly amount: Money | null }
  /** Asks the server if this order has a payment that was charged or may still be. */
  | { readonly type: 'look-up-order'; readonly turn: number; readonly order: CheckoutOrder }
  /** Asks the server if it needs to know who pays this order. */
  | { readonly type: 'ask-policy'; readonly turn: number; readonly order: CheckoutOrder }
  /** Says why a step could not be left. */
  | { readonly type: 'say-problem'; readonly problem: CheckoutProblem }
  /** Says the total of an order that was changed after the payer had heard of it. */
  | { readonly type: 'say-new-total'; readonly order: CheckoutOrder; readonly isConfirmationVoid: boolean };
