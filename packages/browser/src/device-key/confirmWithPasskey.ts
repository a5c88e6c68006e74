import type { PasskeyAssertion } from '@payaloud/core/internal/confirmation';
import { pageAllows } from '../runtime';
import { passkeyAssertion } from './passkeyAssertion';

export interface PasskeyRequest {
  /** The SHA-256 of the server's challenge bytes, or any other value that the server will compare. */
  challenge: BufferSource;
  /** The payer's credential ids, as the server knows them. Default: the platform offers the ones it has. */
  credentialIds?: readonly BufferSource[];
  /** Default: the page's own host. */
  rpId?: string;
  /** In ms; the platform may limit it. Default: the platform's own. */
  timeout?: number;
  signal?: AbortSignal;
}

/**
 * `dismissed`: the payer closed the prompt, was not verified, or ran out of time; WebAuthn does not say which.
 * `unavailable`: no passkey can be used here. `aborted`: through `signal`.
 */
export type PasskeyOutcome =
  | { readonly kind: 'confirmed'; readonly assertion: PasskeyAssertion }
  | { readonly kind: 'dismissed' | 'unavailable' | 'aborted' };

/** True if a passkey can be offered. Never asks the payer. */
export async function canUsePasskey(): Promise<boolean> {
  if (!hasPasskeys()) return false;
  try {
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    // The page is insecure.
    return false;
  }
}

/**
 * Asks the payer for a passkey and requires user verification. Expected failures are returned as values. The server
 * must verify the assertion.
 */
export async function confirmWithPasskey(request: PasskeyRequest): Promise<PasskeyOutcome> {
  if (!hasPasskeys()) return { kind: 'unavailable' };
  const { challenge, credentialIds = [], rpId, timeout, signal } = request;
  try {
    const credential = await navigator.credentials.get({
      publicKey: {
        challenge,
        allowCredentials: credentialIds.map((id) => ({ type: 'public-key', id })),
        userVerification: 'required',
        ...(rpId === undefined ? {} : { rpId }),
        ...(timeout === undefined ? {} : { timeout }),
      },
      ...(signal ? { signal } : {}),
    });
    if (!(credential instanceof PublicKeyCredential)) return { kind: 'dismissed' };
    return { kind: 'confirmed', assertion: passkeyAssertion(credential) };
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'AbortError') return { kind: 'aborted' };
    return { kind: name === 'NotAllowedError' ? 'dismissed' : 'unavailable' };
  }
}

/** A page that may not ask gets the error of a payer who closed the prompt, so it is known before. */
function hasPasskeys(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && pageAllows('publickey-credentials-get');
}
