import type { Money } from '../../money';
import type { CheckoutOrder, EditableStep } from './state';

export type CheckoutEvent =
  /** The page shows the checkout. */
  | { readonly type: 'started' }
  /** The payer goes on from the open amount. Null: nothing was entered. */
  | { readonly type: 'amount-sent'; readonly amount: Money | null }
  | { readonly type: 'order-opened'; readonly turn: number; readonly order: CheckoutOrder }
  | { readonly type: 'order-not-opened'; readonly turn: number; readonly isSignedOut: boolean }
  /** The app gives an order, or changes the one that it gave. */
  | { readonly type: 'order-set'; readonly order: CheckoutOrder | null }
  /** The server told if the order has a payment that was charged or may still be. True also if it did not answer: the payment asks on. */
  | { readonly type: 'order-looked-up'; readonly turn: number; readonly hasPayment: boolean }
  /** The app offers other methods, so that one can pay now, or none can. */
  | { readonly type: 'methods-changed' }
  /** The payer goes on with a method. */
  | { readonly type: 'method-sent'; readonly methodId: string }
  /** The payer goes on after the warning. */
  | { readonly type: 'warning-passed' }
  | { readonly type: 'policy-told'; readonly turn: number; readonly isNeeded: boolean }
  | { readonly type: 'policy-unknown'; readonly turn: number; readonly isSignedOut: boolean }
  /** The payer presses "Try again" after the policy was not told. */
  | { readonly type: 'policy-asked' }
  /** The server took a confirmation of this order. */
  | { readonly type: 'confirmed'; readonly order: CheckoutOrder; readonly confirmationId: string | null }
  /** The payer goes back to a step. */
  | { readonly type: 'edited'; readonly step: EditableStep }
  /** The payment ended without a charge, so its confirmation is spent. */
  | { readonly type: 'payment-not-charged' }
  /** The payment has nothing of this order, and offers to pay it. */
  | { readonly type: 'payment-offered' };

export interface CheckoutFacts {
  /** True if a part of the amount is the payer's to enter. */
  readonly isAmountOpen: boolean;
  /**
   * The app's means of payment. `unneeded`: it named none, because the payer pays in the provider's own form. `settled`: one alone
   * can pay. `asked`: the payer chooses. `none`: none can pay, for example because every card has expired.
   */
  readonly methods: 'unneeded' | 'settled' | 'asked' | 'none';
  /** True if the server may need to know who pays. */
  readonly asksWhoPays: boolean;
  /** `idle`: nothing is being charged, so the payer may go back. `paid`: the order was charged, even if it was refunded. */
  readonly payment: 'idle' | 'underway' | 'paid';
}
