/**
 * The answer to the page. `not-recognized` does not tell which part was wrong. `expired`: this challenge cannot be confirmed, and a
 * fresh one can. `blocked`: this method waits; a passkey and the device key go on.
 */
export type ConfirmationOutcome = 'confirmed' | 'not-recognized' | 'expired' | 'blocked';

/** Why an answer was refused, before anything was read from the database. */
export type ProofRefusal =
  'unreadable-proof' | 'other-method' | 'other-challenge' | 'other-key' | 'bad-signature' | 'bad-passkey';

/** The end of an attempt. Only the audit has it. */
export type AttemptResult =
  | ProofRefusal
  | 'confirmed'
  | 'confirmed-before'
  | 'code-sent'
  | 'wrong-code'
  | 'blocked'
  | 'revoked-key'
  | 'unknown-challenge'
  | 'other-user'
  | 'other-order'
  | 'other-bytes'
  | 'order-changed'
  | 'used'
  | 'expired';

export interface ConfirmationVerdict {
  readonly outcome: ConfirmationOutcome;
  readonly result: AttemptResult;
}
