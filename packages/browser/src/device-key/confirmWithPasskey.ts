import { passkeyAssertion, type PasskeyAssertion } from './passkeyAssertion';

export interface PasskeyRequest {
  /** The SHA-256 of the challenge bytes that the server made, or whatever else the server will compare. */
  challenge: BufferSource;
  /** The payer's credential ids, as the server knows them. Default: the platform offers what it has. */
  credentialIds?: readonly BufferSource[];
  /** Default: the page's own host. */
  rpId?: string;
  /** In ms; the platform may bound it. Default: its own. */
  timeout?: number;
  signal?: AbortSignal;
}

/**
 * `dismissed`: the payer closed the prompt, was not verified, or the platform's time ran out; WebAuthn does not say which.
 * `unavailable`: no passkey can be used here. `aborted`: through `signal`.
 */
export type PasskeyOutcome =
  | { readonly kind: 'confirmed'; readonly assertion: PasskeyAssertion }
  | { readonly kind: 'dismissed' | 'unavailable' | 'aborted' };

/** Whether a passkey may be offered. Never asks the payer. */
export async function canUsePasskey(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false;
  try {
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    // A permissions policy or an insecure page.
    return false;
  }
}

/**
 * Asks the payer for a passkey, user verification required. Expected ends are values; the server verifies the
 * assertion.
 */
export async function confirmWithPasskey(request: PasskeyRequest): Promise<PasskeyOutcome> {
  if (typeof PublicKeyCredential === 'undefined') return { kind: 'unavailable' };
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
