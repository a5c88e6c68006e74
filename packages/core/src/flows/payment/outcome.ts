import { isCurrency, type Money } from '../../money';
import type { DeclineReason, FailureReason } from './reasons';

/** A step that the payer has to take elsewhere before the payment continues. */
export type PaymentAction =
  /** The bank verifies the payer in a titled frame. */
  | { readonly kind: '3-d-secure'; readonly url: string }
  /** The payer leaves the page and comes back; the page then asks with `check`. */
  | { readonly kind: 'redirect'; readonly url: string }
  /** Another device, or another app on this one, scans a code. */
  | {
      readonly kind: 'qr';
      /** URL of an image of the code. */
      readonly imageUrl: string;
      /** The same code as a link, for payers who pay on this device or cannot aim a camera. */
      readonly link?: string;
    };

/**
 * The app server's answer about a payment. A thrown error, a timeout and a 5xx are all `unknown`; only a definite
 * refusal is `declined`. `failed` means that nothing was charged and nothing can be charged any more.
 */
export type PayOutcome =
  /**
   * `amount`: the charged amount, as the server knows it. Provide it if an order's amount may change under the same id.
   * A payment found later is then announced with its real amount, not with the one the page shows now.
   */
  | { readonly kind: 'succeeded'; readonly reference?: string; readonly amount?: Money }
  /** The money was charged and all of it goes back. `amount`: what goes back, if it can differ from the order. */
  | { readonly kind: 'refunded'; readonly reference?: string; readonly amount?: Money }
  | { readonly kind: 'declined'; readonly reason?: DeclineReason }
  | { readonly kind: 'failed'; readonly reason?: FailureReason }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'action-required'; readonly action: PaymentAction }
  /** The server holds the payment for `forMs`, and cancels it if asked with `cancel`. */
  | { readonly kind: 'undoable'; readonly forMs: number }
  /** `heldBy`: the bank holds the payment while it checks it, which may take days. Nobody has refused it. */
  | { readonly kind: 'processing'; readonly heldBy?: 'bank' }
  | { readonly kind: 'unknown'; readonly reference?: string }
  /** Only as an answer to `check`: the server has not seen this id yet. A late request may still arrive. */
  | { readonly kind: 'not-found' };

/** The answer to "does this order have a payment?". Only the explicit answer of no payment opens Pay. */
export type FoundPayment =
  | { readonly paymentId: string; readonly outcome: PayOutcome }
  /** The order has no payment that was charged or may still be. */
  | { readonly paymentId: null; readonly outcome: { readonly kind: 'not-found' } };

export type OutcomeKind = PayOutcome['kind'];

/** True for each kind that is an end. A record, so that a new kind does not compile until it is classified. */
const isEndByKind: Readonly<Record<OutcomeKind, boolean>> = {
  succeeded: true,
  refunded: true,
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

/**
 * True for an end, which stays true however late it arrives. Every other kind describes a moment that may have passed.
 */
export function isEnd({ kind }: PayOutcome): boolean {
  return isEndByKind[kind];
}

export function isOutcomeKind(kind: unknown): kind is OutcomeKind {
  return typeof kind === 'string' && Object.hasOwn(isEndByKind, kind);
}

/** True if the value is a positive amount that can be spoken. */
export function isCharge(amount: unknown): amount is Money {
  const { minorUnits, currency } = Object(amount) as Money;
  return Number.isSafeInteger(minorUnits) && minorUnits > 0 && isCurrency(currency);
}
