import {
  composeSigningInput,
  encodeBase64url,
  type Challenge,
  type SignedMethod,
} from '@payaloud/core/internal/confirmation';
import type { Timers } from '../runtime';
import { hashChallenge } from './hashChallenge';
import { openTemplateStore } from './templateStore';
import type { TemplateStore } from './wrappingKey';

/** The key data that the server stores for the user of the session. */
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
 * An ES256 key that stays on this device. Scripts cannot read it, but browsers may store it unencrypted on disk, and
 * anyone who can run scripts on the page can use it. It proves possession of a browser profile (`software-key`) and is
 * not an element of strong customer authentication.
 */
export interface DeviceKey {
  /** Returns the public key for the server to store. Creates the key at the first call. */
  enroll(): Promise<DevicePublicKey>;
  /**
   * Returns the compact JWS of a confirmation, or null if this device does not hold the key that the challenge names.
   */
  sign(challenge: Challenge, facts: SigningFacts): Promise<string | null>;
  /** True if this device holds the key. Signs nothing, and asks nothing: a way is offered by it. */
  holds(keyId: string): Promise<boolean>;
  /** Deletes the key on this device. The app must delete the server's record. */
  delete(): Promise<void>;
}

export interface DeviceKeyOptions {
  /** Name of the key. If several users share an origin, give each a name. Default: `device`. */
  readonly name?: string;
  /** Default: `payaloud`. */
  readonly databaseName?: string;
  /** Calls back after a time in ms: if IndexedDB does not answer within 3 s, the key lasts as long as the page. Default: the page's clock. */
  readonly clock?: Timers;
}

/**
 * Has no side effects until its first method is called.
 *
 * @example
 *   const deviceKey = createDeviceKey({ name: 'user-17' });
 *   const { keyId, publicKey } = await deviceKey.enroll();
 */
export function createDeviceKey(options: DeviceKeyOptions = {}): DeviceKey {
  const { name = 'device', databaseName = 'payaloud', clock } = options;
  let opened: Promise<TemplateStore> | null = null;
  let enrolling: Promise<DevicePublicKey> | null = null;
  const open = () => (opened ??= openTemplateStore(`${databaseName}:${name}`, clock));

  async function kept(): Promise<KeptKey | null> {
    const { privateKey, publicKey } = ((await (await open()).get(record)) ?? {}) as Partial<KeptKey>;
    return privateKey instanceof CryptoKey && publicKey ? { privateKey, publicKey } : null;
  }

  return {
    enroll() {
      // Concurrent calls must not create two keys, because the server might store the one that is lost.
      enrolling ??= (async () => {
        const key = (await kept()) ?? (await makeKey());
        await (await open()).set(record, key);
        return key.publicKey;
      })().finally(() => (enrolling = null));
      return enrolling;
    },
    holds: async (keyId) => (await kept())?.publicKey.keyId === keyId,
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
