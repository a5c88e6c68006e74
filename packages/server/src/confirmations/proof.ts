import type { PasskeyAssertion, SignedMethod } from '@payaloud/core/confirmation';

/** The payer's answer to a challenge. A drawing and a voice exist only with the signature of the device key. */
export type Proof =
  | { readonly method: SignedMethod; readonly jws: string }
  | { readonly method: 'passkey'; readonly assertion: PasskeyAssertion }
  | { readonly method: 'code'; readonly code: string };
