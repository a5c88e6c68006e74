import type { Money } from '@payaloud/core/money';
import type { ReviewReason } from './state';

/**
 * `claim-slot`, `free-slot` and `notify` are written in the transaction that stores the new state. The others are carried out after
 * it was committed, by the process that committed it, and without a database connection.
 */
export type PaymentEffect =
  /** This payment holds its order from now on. */
  | { readonly type: 'claim-slot' }
  /**
   * This payment holds its order no more. Another live payment of the order holds it next; only a restored backup can leave one.
   */
  | { readonly type: 'free-slot' }
  | { readonly type: 'notify'; readonly news: PaymentNews }
  /** Creates the provider's object, with the payment's own key. Moves no money. */
  | { readonly type: 'open'; readonly turn: number; readonly paidBy: 'server' | 'page' }
  /** Confirms the object with the payer's means. The only effect that charges. */
  | { readonly type: 'pay'; readonly turn: number; readonly ref: string }
  | { readonly type: 'read'; readonly turn: number; readonly ref: string }
  /** Closes the object, then reads it. */
  | { readonly type: 'close'; readonly turn: number; readonly ref: string }
  /** Does nothing if the provider has a refund with this id. */
  | {
      readonly type: 'refund';
      readonly turn: number;
      readonly ref: string;
      readonly refundId: string;
      readonly amount: number;
    }
  /** Closes an object that no payment uses. Its answer is not awaited, because nobody can pay it. */
  | { readonly type: 'abandon'; readonly ref: string }
  /** The request gives nothing back; its sender is told why. */
  | { readonly type: 'refuse'; readonly why: Refusal };

/** Told to the app at least once, each under an id made of the payment's id and `about`. */
export type PaymentNews =
  | { readonly about: 'paid'; readonly charged: Money }
  | { readonly about: 'not-paid'; readonly status: 'declined' | 'failed' | 'cancelled' | 'expired' }
  /** A second charge of the order is being given back. */
  | { readonly about: 'refund-due'; readonly charged: Money }
  | { readonly about: 'review'; readonly why: ReviewReason }
  /** The provider charged an object that is not the payment's. Nothing of ours can have done that: a person must look. */
  | { readonly about: `stray-charge:${string}`; readonly charged: Money }
  | { readonly about: `refunded:${string}` | `refund-refused:${string}`; readonly amount: number }
  /** The provider has not given it back for 72 hours, nor refused. It goes on: the provider is asked until it says one of them. */
  | { readonly about: `refund-late:${string}`; readonly amount: number };

/**
 * - `not-charged`: only a paid payment can be refunded.
 * - `too-much`: all refunds together would exceed the charge, or would have when this id was first asked.
 * - `other-currency`: the refund is not in the charge's currency.
 * - `other-refund`: this id was used for another amount.
 * - `provider-refused`: the provider refused the refund of this id.
 */
export type Refusal = 'not-charged' | 'too-much' | 'other-currency' | 'other-refund' | 'provider-refused';
