import type { Money } from '../money';

/** Why a payment was refused for good, as far as the payer can act on it. Anything else is `other`. */
export type DeclineReason =
  | 'insufficient-funds'
  | 'limit-exceeded'
  | 'card-expired'
  | 'wrong-details'
  | 'authentication-failed'
  | 'contact-bank'
  | 'other';

/** Why a payment was not made although nobody refused it. Nothing was charged. */
export type FailureReason = 'not-sent' | 'service-unavailable' | 'other';

/** What the payer has to do somewhere else before the payment goes on. */
export type PaymentAction =
  /** The bank asks who is paying: shown in a titled frame. */
  | { readonly kind: '3-d-secure'; readonly url: string }
  /** The payer leaves the page and comes back; the page then asks with `check`. */
  | { readonly kind: 'redirect'; readonly url: string }
  /** Another device, or another app on this one, reads a code. */
  | {
      readonly kind: 'qr';
      /** An image of the code. */
      readonly imageUrl: string;
      /** The same as a link, for who pays on this device or cannot aim a camera. */
      readonly link?: string;
    };

/**
 * What the app's server says of a payment. A thrown error, a timeout and a 5xx are all `unknown`: only a definite
 * refusal is `declined`, and `failed` means that nothing was charged and nothing can be charged any more.
 */
export type PayOutcome =
  /**
   * `amount`: what was charged, as the server knows it. Give it where the amount of an order may change under the same id: a
   * payment that was found again is then said with what it cost, and not with what the page shows by now.
   */
  | { readonly kind: 'succeeded'; readonly reference?: string; readonly amount?: Money }
  | { readonly kind: 'declined'; readonly reason?: DeclineReason }
  | { readonly kind: 'failed'; readonly reason?: FailureReason }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'action-required'; readonly action: PaymentAction }
  /** The server holds the payment for `forMs` and takes it back when asked with `cancel`. */
  | { readonly kind: 'undoable'; readonly forMs: number }
  | { readonly kind: 'processing' }
  | { readonly kind: 'unknown'; readonly reference?: string }
  /** Answer to `check` only: the server has not seen this id, yet. A late request may still bring it. */
  | { readonly kind: 'not-found' };

/** An end is true whenever it is told; everything else describes a moment that may have passed. */
export function isEnd({ kind }: PayOutcome): boolean {
  return ['succeeded', 'declined', 'failed', 'cancelled', 'expired'].includes(kind);
}
