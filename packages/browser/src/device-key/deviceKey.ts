import { composeSigningInput, encodeBase64url, type Challenge, type SignedMethod } from '@payaloud/core/confirmation';
import { hashChallenge } from './hashChallenge';
import { openTemplateStore } from './templateStore';
import type { TemplateStore } from './wrappingKey';

/** What the server keeps of a device, under the user of the session. */
export interface DevicePublicKey {
  /** RFC 7638 thumbprint. */
  readonly keyId: string;
  readonly publicKey: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
}

interface SigningFacts {
  readonly method: SignedMethod;
  readonly localAttempts: number;
}

/**
 * An ES256 key that stays on this device. Scripts cannot read it, but browsers may keep it in clear on disk, and whoever
 * runs scripts on the page can use it: it shows possession of a browser profile (`software-key`), and is no element of
 * strong customer authentication.
 */
export interface DeviceKey {
  /** The public half, for the server to keep. Makes the key at the first call. */
  enroll(): Promise<DevicePublicKey>;
  /** The compact JWS of a confirmation, or null where this device does not hold the key that the challenge names. */
  sign(challenge: Challenge, facts: SigningFacts): Promise<string | null>;
  /** The server's record is deleted by the app. */
  delete(): Promise<void>;
}

export interface DeviceKeyOptions {
  /** Whose key it is. An origin with several users gives each a name. Default: `device`. */
  readonly name?: string;
  /** Default: `payaloud`. */
  readonly databaseName?: string;
}

/** Touches nothing until its first method is called. */
export function createDeviceKey({ name = 'device', databaseName = 'payaloud' }: DeviceKeyOptions = {}): DeviceKey {
  let opened: Promise<TemplateStore> | null = null;
  let enrolling: Promise<DevicePublicKey> | null = null;
  const open = () => (opened ??= openTemplateStore(`${databaseName}:${name}`));

  async function kept(): Promise<KeptKey | null> {
    const { privateKey, publicKey } = ((await (await open()).get(record)) ?? {}) as Partial<KeptKey>;
    return privateKey instanceof CryptoKey && publicKey ? { privateKey, publicKey } : null;
  }

  return {
    enroll() {
      // Two calls at once must not make two keys, of which the server would know the lost one.
      enrolling ??= (async () => {
        const key = (await kept()) ?? (await makeKey());
        await (await open()).set(record, key);
        return key.publicKey;
      })().finally(() => (enrolling = null));
      return enrolling;
    },
    async sign(challenge, { method, localAttempts }) {
      const key = await kept();
      if (!key || key.publicKey.keyId !== challenge.keyId) return null;
      const signingInput = composeSigningInput({
        keyId: key.publicKey.keyId,
        audience: challenge.audience,
        challengeId: challenge.challengeId,
        txn: encodeBase64url(new Uint8Array(await hashChallenge(challenge))),
        method,
        localAttempts,
      });
      const bytes = new TextEncoder().encode(signingInput);
      const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key.privateKey, bytes);
      return `${signingInput}.${encodeBase64url(new Uint8Array(signature))}`;
    },
    delete: async () => (await open()).delete(record),
  };
}

interface KeptKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: DevicePublicKey;
}

const record = 'device-key';

async function makeKey(): Promise<KeptKey> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  // RFC 7638: these members, in this order, without white space.
  const members = new TextEncoder().encode(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }));
  const keyId = encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', members)));
  return { privateKey: pair.privateKey, publicKey: { keyId, publicKey: { kty: 'EC', crv: 'P-256', x, y } } };
}
