import type { SignedMethod } from '@payaloud/core/confirmation';

/** WebAuthn's `AuthenticationResponseJSON`, as `@payaloud/browser` makes it. */
export interface PasskeyProof {
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

/** The payer's answer to a challenge. A drawing and a voice exist only with the signature of the device key. */
export type Proof =
  | { readonly method: SignedMethod; readonly jws: string }
  | { readonly method: 'passkey'; readonly assertion: PasskeyProof }
  | { readonly method: 'code'; readonly code: string };
