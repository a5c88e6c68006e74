import type { Money } from '../../money';
import type { DeclineReason, FailureReason } from './reasons';

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
      /** The same as a link, for payers who pay on this device or cannot aim a camera. */
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

export type OutcomeKind = PayOutcome['kind'];

/** Every kind, and if it is an end. A record, so that a new kind does not compile before it is decided about. */
const isEndByKind: Readonly<Record<OutcomeKind, boolean>> = {
  succeeded: true,
  declined: true,
  failed: true,
  cancelled: true,
  expired: true,
  'action-required': false,
  undoable: false,
  processing: false,
  unknown: false,
  'not-found': false,
};

/** An end is true whenever it is told; everything else describes a moment that may have passed. */
export function isEnd({ kind }: PayOutcome): boolean {
  return isEndByKind[kind];
}

/** True if the text is a kind that this version knows. */
export function isOutcomeKind(kind: unknown): kind is OutcomeKind {
  return typeof kind === 'string' && Object.hasOwn(isEndByKind, kind);
}
