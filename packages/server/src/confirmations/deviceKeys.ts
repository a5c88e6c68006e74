import { createHash, type webcrypto } from 'node:crypto';
import type { StoredDevice } from '../store/confirmationStore';

/** The value that `onEnrolled` of the page gives. */
export interface DevicePublicKey {
  /** RFC 7638 thumbprint. */
  readonly keyId: string;
  readonly publicKey: { readonly kty: string; readonly crv: string; readonly x: string; readonly y: string };
}

export const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
/** Importing a key takes 2.9 times as long as a verification (November 2026). */
const cached = new Map<string, Promise<webcrypto.CryptoKey>>();
const mostCached = 10_000;

/** True for a point of P-256 under its own thumbprint. Two keys never have one id. */
export async function isDeviceKey({ keyId, publicKey: { kty, crv, x, y } }: DevicePublicKey): Promise<boolean> {
  if (kty !== 'EC' || crv !== 'P-256' || thumbprintOf({ x, y }) !== keyId) return false;
  // Refuses a point that is too short, or not on the curve.
  return importDeviceKey({ keyId, x, y }).then(
    () => true,
    () => false,
  );
}

/** Cached by the thumbprint, which is a hash of the key itself. */
export function importDeviceKey({
  keyId,
  x,
  y,
}: Pick<StoredDevice, 'keyId' | 'x' | 'y'>): Promise<webcrypto.CryptoKey> {
  const known = cached.get(keyId);
  if (known) return known;
  const [oldest] = cached.size >= mostCached ? cached.keys() : [];
  if (oldest !== undefined) cached.delete(oldest);
  const imported = crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, ecdsa, false, ['verify']);
  cached.set(keyId, imported);
  imported.catch(() => cached.delete(keyId));
  return imported;
}

/** RFC 7638: these members, in this order, without white space. */
function thumbprintOf({ x, y }: { readonly x: string; readonly y: string }): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('base64url');
}
