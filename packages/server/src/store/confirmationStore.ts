import type { AttemptResult, ConfirmationVerdict } from '../confirmations/verdict';
import type { ConfirmationMethod, SignedMethod } from '@payaloud/core/confirmation';

/** A challenge as a row holds it. Its bytes are not stored, because they hold the payee's name: `txn` is their SHA-256. */
export interface StoredChallenge {
  readonly challengeId: string;
  readonly userRef: string;
  readonly orderId: string;
  readonly orderHash: string;
  /** The id of the payment that will spend it. */
  readonly paymentId: string;
  readonly txn: string;
  /** Null until a code was sent for this challenge. */
  readonly codeHash: string | null;
  /** Milliseconds since 1970, like every time here. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly confirmedAt: number | null;
  /** True if a payment has used its confirmation. */
  readonly isSpent: boolean;
}

/** How often this user tried lately, over all challenges, devices and methods. */
export interface RecentAttempts {
  readonly wrong: number;
  readonly wrongToday: number;
  readonly sent: number;
  readonly sentToday: number;
  /** When the first of each was, or null. */
  readonly since: Readonly<Record<'wrong' | 'wrongToday' | 'sent' | 'sentToday', number | null>>;
}

export interface ConfirmationFacts {
  readonly now: number;
  readonly challenge: StoredChallenge | null;
  readonly recent: RecentAttempts;
}

/** The key that answered; it must still be the user's when the confirmation is stored. */
export type ConfirmedBy =
  | { readonly kind: 'device-key'; readonly keyId: string; readonly method: SignedMethod }
  | { readonly kind: 'passkey'; readonly passkeyId: string; readonly counter: number }
  | { readonly kind: 'code'; readonly codeHash: string };

export interface AttemptRequest {
  readonly userRef: string;
  readonly challengeId: string;
  readonly method: ConfirmationMethod;
  /** Null if nothing can be confirmed, whatever is decided. */
  readonly by: ConfirmedBy | null;
  /** Read once the user's row is locked, so that a wait for it cannot outlast a challenge. */
  readonly now: () => number;
}

/** The audit, of which the page is told nothing. */
export interface StoredAttempt {
  readonly challengeId: string;
  /** Null a day later, because a drawing or a voice can tell of a disability. */
  readonly method: ConfirmationMethod | null;
  readonly result: AttemptResult;
  readonly at: number;
}

export interface StoredDevice {
  /** RFC 7638 thumbprint. */
  readonly keyId: string;
  /** The point of the P-256 key. */
  readonly x: string;
  readonly y: string;
  readonly enrolledAt: number;
}

export interface StoredPasskey {
  readonly passkeyId: string;
  /** COSE key, as base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly enrolledAt: number;
}

/** Part of a `Store`. Transactions about one user run one after another, so that tries cannot be made at the same time. */
export interface ConfirmationStore {
  /** Stores a challenge. Older ones of this user and order that nobody has confirmed are gone. */
  issue(challenge: Omit<StoredChallenge, 'codeHash' | 'confirmedAt' | 'isSpent'>): Promise<void>;
  /**
   * Decides about an attempt and stores what became of it. A confirmation is stored only if its key was not revoked meanwhile; the
   * verdict that is returned says so. `confirmed-before` changes nothing.
   */
  confirm(
    request: AttemptRequest,
    decide: (facts: ConfirmationFacts) => ConfirmationVerdict,
  ): Promise<ConfirmationVerdict>;
  /** Decides whether a code may be sent, and stores its hash. */
  storeCode(
    request: Omit<AttemptRequest, 'method' | 'by'> & { readonly codeHash: string },
    decide: (facts: ConfirmationFacts) => ConfirmationVerdict | null,
  ): Promise<ConfirmationVerdict | null>;
  /** The newest first. */
  listAttempts(userRef: string, limit: number): Promise<readonly StoredAttempt[]>;

  listDevices(userRef: string): Promise<readonly StoredDevice[]>;
  /** Adds a key, or gives a revoked one back. False if the user has `most` others. */
  addDevice(userRef: string, device: StoredDevice, most: number): Promise<boolean>;
  /** False if there was no such key. */
  revokeDevice(userRef: string, keyId: string, now: number): Promise<boolean>;

  listPasskeys(userRef: string): Promise<readonly StoredPasskey[]>;
  startPasskey(userRef: string, challenge: string, expiresAt: number): Promise<void>;
  /** Adds a passkey and uses up its challenge. False if the challenge is not this user's, or too old, or the user has `most` others. */
  addPasskey(userRef: string, passkey: StoredPasskey, challenge: string, most: number): Promise<boolean>;
  removePasskey(userRef: string, passkeyId: string): Promise<boolean>;

  /** Removes what is no longer needed, at most `limit` rows of each kind. Returns how many. */
  purge(now: number, limit: number): Promise<number>;
}
