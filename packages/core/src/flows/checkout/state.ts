import type { Money } from '../../money';
import type { PayeeWarningReason } from '../payee-warning/reasons';
import type { PaymentOrder } from '../payment/public';
import type { CheckoutProblem } from './reasons';

/** An order, with what its checkout needs to know of it. */
export interface CheckoutOrder extends PaymentOrder {
  /** The parts of the amount, which the payer may read and hear. They are shown as they are, and not summed up. */
  readonly items?: readonly OrderItem[];
  /** Why the payer is warned before money goes to this payee, who is a person. Never for a shop. Default: no warning. */
  readonly warning?: readonly PayeeWarningReason[];
}

export interface OrderItem {
  readonly name: string;
  readonly amount: Money;
}

/**
 * A checkout, from the open amount to the payment. `status` is also the component's `data-status`.
 * - `amount`: the payer enters the part of the amount that is open, such as a tip.
 * - `opening`: the app's server fixes the order with that part.
 * - `looking-up`: the server is asked if the order was paid before, so that a paid one is not asked about again.
 * - `method`: the payer chooses how to pay.
 * - `warning`: the money goes to a person, and the payer hears a warning first.
 * - `asking-policy`: the server is asked if it needs to know who pays.
 * - `identity`: the payer confirms who they are.
 * - `payment`: the payment itself, which is a flow of its own.
 */
export interface CheckoutState {
  readonly status: CheckoutStatus;
  /** The order to be paid. Null until its amount is fixed. */
  readonly order: CheckoutOrder | null;
  /** The order's payments that were charged or may still be, as far as the server has told. */
  readonly payments: 'unknown' | 'none' | 'found';
  /** The chosen method, by the app's own id. Null if none was chosen. */
  readonly methodId: string | null;
  /** True if the payer went on after the warning about this payee and amount. */
  readonly isWarned: boolean;
  /** The proof of the payer for this order. Null if there is none yet. */
  readonly proof: ProofOfPayer | null;
  /** True once the payer has left a step, so that the focus may follow to the next one. */
  readonly hasActed: boolean;
  /** Why the step that is shown could not be left. */
  readonly problem: CheckoutProblem | null;
  /** Tells the latest request from late answers to older ones. */
  readonly turn: number;
}

export type CheckoutStatus =
  'amount' | 'opening' | 'looking-up' | 'method' | 'warning' | 'asking-policy' | 'identity' | 'payment';

/** `not-needed`: the server asks nothing. `confirmationId`: it took a confirmation; null if its own session remembers it. */
type ProofOfPayer =
  { readonly type: 'not-needed' } | { readonly type: 'confirmed'; readonly confirmationId: string | null };

/** A step that the payer may go back to. */
export type EditableStep = 'amount' | 'method';

export const newCheckout: CheckoutState = {
  status: 'amount',
  order: null,
  payments: 'unknown',
  methodId: null,
  isWarned: false,
  proof: null,
  hasActed: false,
  problem: null,
  turn: 0,
};
