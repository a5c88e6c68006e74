import type { Money } from '../../money';
import type { DeclineReason, FailureReason, PaymentActionKind, PaymentStatusName } from './reasons';

/**
 * A payment whose state the app keeps itself, for example with Stripe or Adyen. `PaymentStatus` shows it and announces
 * each change. A state from `usePayment` is announced by `usePayment`.
 */
export interface ShownPayment {
  readonly status: PaymentStatusName;
  readonly amount: Money;
  readonly payee: string;
  /** The provider's id of the payment. It ensures that an outcome is said once, whichever component reports it. */
  readonly id?: string;
  /** The reference that the payer can give to the merchant or the bank. */
  readonly reference?: string;
  /** The card's number in any format; only the last four digits are used. */
  readonly cardNumber?: string;
  /** For `declined`. Default: `other`. */
  readonly declineReason?: DeclineReason;
  /** For `failed`. Default: `other`. */
  readonly failureReason?: FailureReason;
  /** For `action-required`. Default: `redirect`. */
  readonly action?: PaymentActionKind;
  /** For `processing`: the bank holds the payment while it checks it. */
  readonly heldBy?: 'bank';
  /** For `unknown`: whom the payer can ask, such as "Corner Cafe, 555 0100". Default: nobody is named. */
  readonly helpContact?: string | undefined;
  /** False if your page offers no other way to pay, which a decline then does not name. Default: true. */
  readonly hasOtherMethods?: boolean | undefined;
  /** For `undoable`: length of the window, in ms. The app shows the button that undoes. */
  readonly forMs?: number;
}
