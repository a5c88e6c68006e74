import { encodeBase64url, type PasskeyAssertion } from '@payaloud/core/internal/confirmation';

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
