import { decodeBase64url, encodeBase64url } from '@payaloud/core/confirmation';
import {
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { PasskeyVerifier } from '../confirmations/passkeyVerifier';

export interface SimpleWebAuthnOptions {
  /** The pages' origins, for example `https://shop.example`. */
  readonly origins: readonly [string, ...string[]];
  /** The host, or a domain above it, for example `shop.example`. It stays the same for as long as the passkeys live. */
  readonly rpId: string;
  /** The name of the shop, which the platform shows. */
  readonly rpName: string;
  /** The name of the user, which the platform shows. Default: the user's own id. */
  readonly nameOf?: (user: string) => Promise<string> | string;
}

/**
 * Passkeys by `@simplewebauthn/server`, which the app installs.
 *
 * @example
 *   const passkeys = simpleWebAuthn({ origins: ['https://shop.example'], rpId: 'shop.example', rpName: 'Shop' });
 */
export function simpleWebAuthn({ origins, rpId, rpName, nameOf }: SimpleWebAuthnOptions): PasskeyVerifier {
  const expected = { expectedOrigin: [...origins], expectedRPID: rpId, requireUserVerification: true };
  return {
    registrationOptions: async ({ user, challenge, known }) =>
      generateRegistrationOptions({
        rpID: rpId,
        rpName,
        userName: (await nameOf?.(user)) ?? user,
        // An authenticator shows the handle to nobody, but keeps it.
        userID: await handleOf(user),
        challenge: bytesOf(challenge),
        attestationType: 'none',
        excludeCredentials: known.map(({ passkeyId }) => ({ id: passkeyId })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      }),
    async verifyRegistration(response, challenge) {
      // The library reads the rest of the response, and throws for whatever is missing in it.
      const registration = response as RegistrationResponseJSON;
      const verified = await whenSound(registration, () =>
        verifyRegistrationResponse({ ...expected, response: registration, expectedChallenge: challenge }),
      );
      if (!verified?.verified) return null;
      const { id, publicKey, counter } = verified.registrationInfo.credential;
      return { passkeyId: id, publicKey: encodeBase64url(publicKey), counter };
    },
    async verifyAssertion(assertion, challenge, { passkeyId, publicKey, counter }) {
      const credential = { id: passkeyId, publicKey: bytesOf(publicKey), counter };
      const verified = await whenSound(assertion, () =>
        verifyAuthenticationResponse({
          ...expected,
          response: { ...assertion, response: { ...assertion.response } },
          expectedChallenge: challenge,
          expectedType: 'webauthn.get',
          credential,
        }),
      );
      return verified?.verified ? verified.authenticationInfo.newCounter : null;
    },
  };
}

/**
 * The verification's result; null if it throws, or if a page of another site asked from inside a frame, which the library lets pass
 * (14.0.3, November 2026).
 */
async function whenSound<Result>(
  answer: { readonly response: { readonly clientDataJSON: string } },
  verify: () => Promise<Result>,
): Promise<Result | null> {
  try {
    const client: unknown = JSON.parse(new TextDecoder().decode(bytesOf(answer.response.clientDataJSON)));
    const { crossOrigin } = Object(client) as Readonly<Record<string, unknown>>;
    if (crossOrigin) return null;
    return await verify();
  } catch {
    return null;
  }
}

/** Always the same for a user, and not the merchant's own name. */
async function handleOf(user: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = new TextEncoder().encode(`payaloud-passkey.${user}`);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', name));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return decodeBase64url(text) ?? new Uint8Array();
}
