/** Names that the language files translate. This file imports nothing, to avoid type cycles. */

/** Why a payment was refused for good, as far as the payer can act on it. Every other reason is `other`. */
export type DeclineReason =
  | 'insufficient-funds'
  | 'limit-exceeded'
  | 'card-expired'
  | 'wrong-details'
  | 'authentication-failed'
  | 'contact-bank'
  | 'other';

/**
 * Why a payment was not made although nobody refused it. Nothing was charged.
 * - `order-changed`: the order has another amount than the payer heard, or is being paid as it was before it changed.
 * - `order-taken`: another user of the server is paying the order, or has paid it.
 * - `not-confirmed`: the payer must show again who they are, because the confirmation is too old or was used.
 * - `signed-out`: the server knew no payer, and so did not begin. About one request: the page believes it only if it was the first of its id.
 */
export type FailureReason =
  'not-sent' | 'service-unavailable' | 'order-changed' | 'order-taken' | 'not-confirmed' | 'signed-out' | 'other';

/** A step that the payer has to take elsewhere. */
export type PaymentActionKind = '3-d-secure' | 'redirect' | 'qr';

export type PaymentStatusName =
  | 'looking-up'
  | 'review'
  | 'action-required'
  | 'undoable'
  | 'processing'
  | 'succeeded'
  | 'refunded'
  | 'declined'
  | 'failed'
  | 'cancelled'
  | 'expired'
  | 'unknown';

/**
 * A reply to a press that changes nothing.
 * - `hear-first`: Pay was pressed before the amount was heard.
 * - `already-done`: Pay was pressed after the payment's end.
 * - `try-again`: Pay was pressed after an end at which nothing was charged.
 * - `still-unknown`: the payer asked again, and the server still does not know.
 * - `still-going`: the payer asked, and the payment is still in progress.
 * - `not-extended`: no more time is available.
 * - `cancel-again`: Cancel was pressed by a press that the payer may not have meant.
 */
export type PaymentReply =
  'hear-first' | 'already-done' | 'try-again' | 'still-unknown' | 'still-going' | 'not-extended' | 'cancel-again';

/** Announcements about a payment. Each is also the key of its sentence in the language files. */
export type PaymentAnnouncement =
  | 'looking-up'
  | 'review'
  | 'action-required'
  | 'undo-open'
  | 'undo-ended'
  | 'undo-missed'
  | 'processing'
  | 'still-processing'
  | 'held-by-bank'
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
