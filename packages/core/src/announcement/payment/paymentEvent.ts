import type { Money } from '../../money';
import type { DeclineReason, FailureReason, PaymentAction, PaymentWord } from '../../payment';

/** What the payer is told about a payment. Everything that names the money is sensitive. */
export interface PaymentFacts {
  readonly amount: Money;
  /** Who gets the money; for `received` and `refunded` who it comes from. Cleaned before it is shown or spoken. */
  readonly payee?: string;
  /** Any form of the card's number; only its last four digits are used. */
  readonly cardNumber?: string;
  /** What the payer can name to the merchant or the bank. */
  readonly reference?: string;
  /** The payment's id. With it an outcome is said once, however many components report it. */
  readonly id?: string;
}

/** A step of a payment that is worth words: those of the payment flow, and those that come from outside it. */
export type PaymentEvent =
  | (PaymentFacts & { readonly type: Exclude<PaymentWord, Detailed> | 'refunded' | 'received' | 'already-paying' })
  | (PaymentFacts & { readonly type: 'declined'; readonly reason: DeclineReason })
  | (PaymentFacts & { readonly type: 'failed'; readonly reason: FailureReason })
  | (PaymentFacts & { readonly type: 'action-required'; readonly action: PaymentAction['kind'] })
  /** How long the payer can still act, in ms. */
  | (PaymentFacts & { readonly type: 'undo-open' | 'expiring'; readonly forMs: number });

export type PaymentEventType = PaymentEvent['type'];

type Detailed = 'declined' | 'failed' | 'action-required' | 'undo-open' | 'expiring';
