import type { Money } from '../../money';
import type { DeclineReason, FailureReason, PaymentActionKind, PaymentAnnouncement } from './reasons';

/** Details of a payment that are announced. Everything that names the money is sensitive. */
export interface PaymentFacts {
  readonly amount: Money;
  /** The receiver of the money; for `received` and `refunded` its sender. Cleaned before it is shown or spoken. */
  readonly payee?: string;
  /** The card's number in any format; only its last four digits are used. */
  readonly cardNumber?: string;
  /** The reference that the payer can give to the merchant or the bank. */
  readonly reference?: string;
  /** The payment's id. It ensures that an outcome is said once, however many components report it. */
  readonly id?: string;
  /** True if the payer heard before that the result is not clear. The message ends with saying that it is now. */
  readonly nowKnown?: true;
}

/** An announcement about a payment with its details, from the payment flow or from an app with its own flow. */
export type PaymentEvent =
  | (PaymentFacts & { readonly type: Exclude<PaymentAnnouncement, Detailed> })
  | (PaymentFacts & { readonly type: 'declined'; readonly reason: DeclineReason })
  | (PaymentFacts & { readonly type: 'failed'; readonly reason: FailureReason })
  | (PaymentFacts & {
      readonly type: 'action-required';
      readonly action: PaymentActionKind;
      /** `app`: the page has no button of ours for it, so none is named. Default: `us`. */
      readonly shownBy?: 'app' | 'us';
    })
  /** Time left to act, in ms. */
  | (PaymentFacts & { readonly type: 'undo-open' | 'expiring'; readonly forMs: number });

export type PaymentEventType = PaymentEvent['type'];

type Detailed = 'declined' | 'failed' | 'action-required' | 'undo-open' | 'expiring';
