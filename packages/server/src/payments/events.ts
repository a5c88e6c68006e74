import type { Money } from '@payaloud/core/money';
import type { DeclineReason, PaymentAction } from '@payaloud/core/payment';

export type PaymentEvent =
  // The payer's page and the merchant.
  /** `server`: the request brings a means of payment. `page`: the payer pays in the provider's own form. */
  | { readonly type: 'requested'; readonly paidBy: 'server' | 'page' }
  | { readonly type: 'cancel-asked' }
  /** The page asks about it. The payer may be back from the bank. */
  | { readonly type: 'asked' }
  | { readonly type: 'refund-asked'; readonly refundId: string; readonly amount: Money }
  // Answers to a call, each with the call's turn.
  | { readonly type: 'opened'; readonly turn: number; readonly ref: string; readonly paidBy: 'server' | 'page' }
  /** The provider's object after `pay`, `read` or `close`. */
  | { readonly type: 'read'; readonly turn: number; readonly ref: string; readonly reading: Reading }
  | { readonly type: 'refund-read'; readonly turn: number; readonly refundId: string; readonly refund: RefundReading }
  /** The provider did not answer in time, or answered with an error that says nothing. */
  | { readonly type: 'unanswered'; readonly turn: number }
  // News and time.
  /** The provider sent it by itself: a webhook, perhaps an old one, twice or out of order. */
  | { readonly type: 'noted'; readonly ref: string; readonly reading: Reading }
  /** The provider lists this object as the payment's, after a restored backup. */
  | { readonly type: 'listed'; readonly ref: string }
  /** A person looked the payment up at the provider. */
  | { readonly type: 'reviewed'; readonly verdict: 'paid' | 'not-paid' }
  /** The time of a need has come. */
  | { readonly type: 'due' };

/** A provider's word about its object. `paid` and `closed` are final at the provider; every other one may be old. */
export type Reading =
  /** Nobody tried to pay it yet. It can still be paid. */
  | { readonly kind: 'untouched' }
  /** An attempt was refused. It can still be paid by another attempt. */
  | { readonly kind: 'refused'; readonly reason: DeclineReason }
  | { readonly kind: 'action'; readonly action: PaymentAction }
  /** `heldBy`: the payer's bank holds it while it checks it. Left out unless the provider says exactly that. */
  | { readonly kind: 'processing'; readonly heldBy?: 'bank' }
  | { readonly kind: 'paid'; readonly charged: Money }
  /** Nothing was charged, and it can never be paid. With a reason if a refused attempt was its last one. */
  | { readonly kind: 'closed'; readonly reason?: DeclineReason }
  /** The provider does not know it, or says something that this version cannot read. */
  | { readonly kind: 'unreadable' };

export type RefundReading = 'done' | 'pending' | 'refused';

/** Read in the transaction that stores the decision. */
export interface PaymentFacts {
  /** Milliseconds since 1970 by the server's clock. */
  readonly now: number;
  /** Amount and currency of the order, frozen when the payment was created. */
  readonly amount: Money;
  /** `own`: this payment holds its order. `other`: another payment does. */
  readonly slot: 'own' | 'free' | 'other';
}
