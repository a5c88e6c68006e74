import type { Money } from '../money';

/** The ways to confirm that a server can ask for. */
export const confirmationMethods = ['drawing', 'passkey', 'device', 'code'] as const;
/** `device`: the device key signs without a drawing. */
export type ConfirmationMethod = (typeof confirmationMethods)[number];

export const challengeVersion = 'payaloud-pay-1';
export const challengeEnvironments = ['live', 'test'] as const;
/** What the server says it is. Nothing here treats the two differently. */
export type ChallengeEnvironment = (typeof challengeEnvironments)[number];

/** What a server says when it makes a challenge. */
export interface ChallengeFacts {
  /** The server that will take the confirmation, and nobody else: its origin, for example. */
  readonly audience: string;
  readonly environment: ChallengeEnvironment;
  /** Of this challenge; used once. */
  readonly challengeId: string;
  readonly paymentId: string;
  /** SHA-256 of the frozen order, base64url. */
  readonly orderHash: string;
  /** At least one minor unit, at most 15 digits of them. */
  readonly amount: Money;
  readonly payeeId: string;
  /** As it is shown and spoken: NFC, at most 70 characters, no control, bidi or markup character. */
  readonly payeeName: string;
  readonly userRef: string;
  /** RFC 7638 thumbprint of the device key that may sign, or null where the server knows none. */
  readonly keyId: string | null;
  /** What this amount may be confirmed by. A drawing is never alone. */
  readonly methods: readonly ConfirmationMethod[];
  /** At least 16 random bytes, base64url. */
  readonly nonce: string;
  /** Seconds since 1970, by the server's clock. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** A challenge that was read, with the text that it was read from. */
export interface Challenge extends ChallengeFacts {
  /** base64url of the server's bytes, as they came. What is hashed and signed are these bytes, never a copy. */
  readonly text: string;
}
