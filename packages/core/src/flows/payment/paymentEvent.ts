import type { Money } from '../../money';
import type { DeclineReason, FailureReason, PaymentActionKind, PaymentAnnouncement } from './reasons';

/** What the payer is told about a payment. Everything that names the money is sensitive. */
export interface PaymentFacts {
  readonly amount: Money;
  /** The receiver of the money; for `received` and `refunded` its sender. Cleaned before it is shown or spoken. */
  readonly payee?: string;
  /** Any form of the card's number; only its last four digits are used. */
  readonly cardNumber?: string;
  /** What the payer can name to the merchant or the bank. */
  readonly reference?: string;
  /** The payment's id. With it an outcome is said once, however many components report it. */
  readonly id?: string;
}

/** What is announced about a payment, with its details: by the payment flow, or by an app with a flow of its own. */
export type PaymentEvent =
  | (PaymentFacts & { readonly type: Exclude<PaymentAnnouncement, Detailed> })
  | (PaymentFacts & { readonly type: 'declined'; readonly reason: DeclineReason })
  | (PaymentFacts & { readonly type: 'failed'; readonly reason: FailureReason })
  | (PaymentFacts & { readonly type: 'action-required'; readonly action: PaymentActionKind })
  /** How long the payer can still act, in ms. */
  | (PaymentFacts & { readonly type: 'undo-open' | 'expiring'; readonly forMs: number });

export type PaymentEventType = PaymentEvent['type'];

type Detailed = 'declined' | 'failed' | 'action-required' | 'undo-open' | 'expiring';
