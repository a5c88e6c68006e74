/** Names that the language files translate. A leaf: it imports nothing, so that no type runs in a circle. */

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

/** What the payer has to do elsewhere. */
export type PaymentActionKind = '3-d-secure' | 'redirect' | 'qr';

export type PaymentStatusName =
  | 'review'
  | 'action-required'
  | 'undoable'
  | 'processing'
  | 'succeeded'
  | 'declined'
  | 'failed'
  | 'cancelled'
  | 'expired'
  | 'unknown';

/**
 * A reply to a press that changes nothing.
 * - `hear-first`: Pay was pressed before the amount was heard.
 * - `already-done`: Pay was pressed after the payment's end.
 * - `still-unknown`: the payer asked again, and the server knows no more.
 * - `still-going`: the payer asked, and the payment still goes on.
 * - `not-extended`: there is no more time to be had.
 * - `getting-ready`: Pay was pressed before the code after it had been loaded. Also shown as text, pressed or not.
 * - `ready`: that code has been loaded since. Pay works when it is pressed again.
 * - `not-loaded`: that code could not be loaded.
 * - `not-checked`: that code could not be loaded, and a payment that was begun earlier waits to be checked.
 */
export type PaymentReply =
  | 'hear-first'
  | 'already-done'
  | 'still-unknown'
  | 'still-going'
  | 'not-extended'
  | 'getting-ready'
  | 'ready'
  | 'not-loaded'
  | 'not-checked';

/** What is announced about a payment. Each is also the key of its sentence in the language files. */
export type PaymentAnnouncement =
  | 'review'
  | 'action-required'
  | 'undo-open'
  | 'undo-ended'
  | 'undo-missed'
  | 'processing'
  | 'still-processing'
  | 'checking'
  | 'already-paying'
  | 'paying-elsewhere'
  | 'succeeded'
  | 'paid-after-all'
  | 'declined'
  | 'failed'
  | 'refunded'
  | 'received'
  | 'cancelled'
  | 'expiring'
  | 'extended'
  | 'expired'
  | 'unknown'
  | 'contradicted'
  | 'can-send-again';
