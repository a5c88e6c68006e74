import type { PasskeyAssertion } from '@payaloud/core/confirmation';
import type { StoredPasskey } from '../store/confirmationStore';

/** Makes and checks WebAuthn's messages. `simpleWebAuthn` of `@payaloud/server/passkeys` is one. */
export interface PasskeyVerifier {
  /** WebAuthn's `PublicKeyCredentialCreationOptionsJSON`. */
  registrationOptions(asked: {
    readonly user: string;
    /** base64url */
    readonly challenge: string;
    readonly known: readonly StoredPasskey[];
  }): Promise<object>;
  /** The new passkey, or null if the response is not an answer to this challenge. */
  verifyRegistration(response: object, challenge: string): Promise<Omit<StoredPasskey, 'enrolledAt'> | null>;
  /** The passkey's new counter, or null if it did not sign this challenge, with the payer verified, on one of our own pages. */
  verifyAssertion(assertion: PasskeyAssertion, challenge: string, passkey: StoredPasskey): Promise<number | null>;
}
