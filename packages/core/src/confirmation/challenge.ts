import type { Money } from '../money';

/** The methods of confirmation that a server can ask for. */
export const confirmationMethods = ['drawing', 'passkey', 'device', 'code', 'voice'] as const;
/** `device`: the device key signs without a drawing. `voice`: it signs after a voice match. Experimental. */
export type ConfirmationMethod = (typeof confirmationMethods)[number];

export const challengeVersion = 'payaloud-pay-1';
export const challengeEnvironments = ['live', 'test'] as const;
/** The environment that the server names. This package treats both alike. */
export type ChallengeEnvironment = (typeof challengeEnvironments)[number];

/** The content of a challenge, given by the server. */
export interface ChallengeFacts {
  /** The only server that will accept the confirmation, for example its origin. */
  readonly audience: string;
  readonly environment: ChallengeEnvironment;
  /** Used only once. */
  readonly challengeId: string;
  readonly paymentId: string;
  /** SHA-256 of the frozen order, as base64url. */
  readonly orderHash: string;
  /** At least one minor unit, and at most 15 digits of minor units. */
  readonly amount: Money;
  readonly payeeId: string;
  /** The name to show and speak: NFC, at most 70 characters, no control, bidi or markup characters. */
  readonly payeeName: string;
  readonly userRef: string;
  /** RFC 7638 thumbprint of the device key that may sign, or null if the server knows none. */
  readonly keyId: string | null;
  /**
   * The methods that may confirm this amount. Never a drawing, a voice or both alone. A voice only with a `keyId`,
   * because it is never the only factor.
   */
  readonly methods: readonly ConfirmationMethod[];
  /** At least 16 random bytes, as base64url. */
  readonly nonce: string;
  /** Seconds since 1970, by the server's clock. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** A challenge with the text that it was read from. */
export interface Challenge extends ChallengeFacts {
  /** base64url of the server's bytes, unchanged. These bytes are hashed and signed, never a new serialization. */
  readonly text: string;
}
