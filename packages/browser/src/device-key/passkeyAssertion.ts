import { encodeBase64url } from '@payaloud/core/internal/confirmation';

/** The assertion for the server to verify, as JSON: WebAuthn's `AuthenticationResponseJSON`. */
export interface PasskeyAssertion {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: {
    readonly clientDataJSON: string;
    readonly authenticatorData: string;
    readonly signature: string;
    readonly userHandle?: string;
  };
  readonly clientExtensionResults: Readonly<Record<string, never>>;
}

/** Written out here because `PublicKeyCredential.toJSON` is recent (Chrome 129, Safari 18). */
export function passkeyAssertion(credential: PublicKeyCredential): PasskeyAssertion {
  const { clientDataJSON, authenticatorData, signature, userHandle } =
    credential.response as AuthenticatorAssertionResponse;
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: 'public-key',
    response: {
      clientDataJSON: text(clientDataJSON),
      authenticatorData: text(authenticatorData),
      signature: text(signature),
      ...(userHandle ? { userHandle: text(userHandle) } : {}),
    },
    clientExtensionResults: {},
  };
}

function text(bytes: ArrayBuffer): string {
  return encodeBase64url(new Uint8Array(bytes));
}
