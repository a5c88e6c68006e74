import { canUsePasskey } from './confirmWithPasskey';
import type { TemplateStore, WrappingKey } from './wrappingKey';

export interface PasskeyKeyOptions {
  /** The relying party's name, which the platform shows. */
  rpName: string;
  /** The payer's handle at the relying party, at most 64 bytes, and the name that the platform shows. */
  user: { id: Uint8Array<ArrayBuffer>; name: string };
}

/** PRF inputs are not secret. A fixed input gives the same key for the same passkey. */
const prfInput = new TextEncoder().encode('payaloud template wrapping v1');
const credentialName = 'passkey-credential';

/**
 * For `createTemplateVault`: derives a wrapping key from a passkey (WebAuthn PRF,
 * https://w3c.github.io/webauthn/#prf-extension). Null if the browser or the authenticator does not support PRF. The
 * platform asks the payer once per page; then the key stays in memory, so a drawing needs no second prompt.
 * `userVerification` is `required` both times, because with `preferred` an authenticator may evaluate a different PRF
 * without verification, and the template would be lost.
 *
 * @example
 *   const user = { id: new TextEncoder().encode('user-17'), name: 'ada@example.com' };
 *   const vault = createTemplateVault({ name: 'drawing:user-17', passkey: passkeyKey({ rpName: 'Corner Cafe', user }) });
 */
export function passkeyKey(options: PasskeyKeyOptions): (store: TemplateStore) => Promise<WrappingKey | null> {
  return (store) => openKey(store, options);
}

async function openKey(store: TemplateStore, options: PasskeyKeyOptions): Promise<WrappingKey | null> {
  if (store.lasting === 'page-only' || !(await mayHavePrf())) return null;
  const kept = await store.get(credentialName);
  let credential = kept instanceof Uint8Array ? new Uint8Array(kept) : null;
  let unlocked: Promise<CryptoKey> | null = null;

  async function derive(): Promise<CryptoKey> {
    credential ??= await createCredential(options);
    await store.set(credentialName, credential);
    return importKey(await evaluate(credential));
  }

  return {
    protection: 'passkey',
    unlock() {
      unlocked ??= derive().catch((error: unknown) => {
        // Allows asking again after a dismissed prompt.
        unlocked = null;
        throw error;
      });
      return unlocked;
    },
    async forget() {
      credential = null;
      unlocked = null;
      await store.delete(credentialName);
    },
  };
}

async function mayHavePrf(): Promise<boolean> {
  if (!(await canUsePasskey())) return false;
  // Older browsers do not report this capability; `create` reports it through `prf.enabled`.
  const capabilities = await PublicKeyCredential.getClientCapabilities?.().catch(() => undefined);
  return capabilities?.['extension:prf'] ?? true;
}

async function createCredential({ rpName, user }: PasskeyKeyOptions): Promise<Uint8Array<ArrayBuffer>> {
  const credential = await navigator.credentials.create({
    publicKey: {
      rp: { name: rpName },
      user: { id: user.id, name: user.name, displayName: user.name },
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      pubKeyCredParams: [
        { type: 'public-key', alg: -7 },
        { type: 'public-key', alg: -257 },
      ],
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      extensions: { prf: {} },
    },
  });
  if (!(credential instanceof PublicKeyCredential) || !credential.getClientExtensionResults().prf?.enabled) {
    throw new DOMException('This passkey has no PRF.', 'NotSupportedError');
  }
  return new Uint8Array(credential.rawId);
}

async function evaluate(credentialId: Uint8Array<ArrayBuffer>): Promise<BufferSource> {
  const assertion = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: [{ type: 'public-key', id: credentialId }],
      userVerification: 'required',
      extensions: { prf: { eval: { first: prfInput } } },
    },
  });
  const secret =
    assertion instanceof PublicKeyCredential ? assertion.getClientExtensionResults().prf?.results?.first : undefined;
  if (!secret) throw new DOMException('This passkey has no PRF.', 'NotSupportedError');
  return secret;
}

async function importKey(secret: BufferSource): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: prfInput };
  return crypto.subtle.deriveKey(hkdf, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
