import { createDeviceKey } from '@payaloud/browser';
import {
  decodeBase64url,
  encodeBase64url,
  isAnswerTo,
  parseChallenge,
  parseConfirmation,
  type Challenge,
} from '@payaloud/core/confirmation';
import { createTestChallenge } from '@payaloud/testing';
import { createStore, get } from 'idb-keyval';
import { describe, expect, it } from 'vitest';

const freshName = () => `device:${crypto.randomUUID()}`;

function challengeFor(keyId: string | null): Challenge {
  const text = createTestChallenge({ keyId, methods: ['drawing', 'device', 'code'], payeeName: 'Café Bleu' });
  const reading = parseChallenge(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.challenge;
}

describe('a device key', () => {
  it('makes signatures that a server can verify with the public key alone', async () => {
    const key = createDeviceKey({ name: freshName() });
    const { keyId, publicKey } = await key.enroll();
    const challenge = challengeFor(keyId);
    const jws = (await key.sign(challenge, { method: 'drawing', localAttempts: 2 })) ?? '';
    const signed = parseConfirmation(jws);
    if (!signed) throw new Error(jws);
    const bytes = decodeBase64url(challenge.text) ?? new Uint8Array();
    const txn = encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    expect(isAnswerTo(challenge, txn, signed.confirmation)).toBe(true);
    expect(signed.confirmation).toMatchObject({ method: 'drawing', localAttempts: 2 });
    const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const verifier = await crypto.subtle.importKey('jwk', { ...publicKey }, ecdsa, false, ['verify']);
    const verify = (input: string) =>
      crypto.subtle.verify(ecdsa, verifier, signed.signature, new TextEncoder().encode(input));
    expect(await verify(signed.signingInput)).toBe(true);
    expect(await verify(`${signed.signingInput}A`)).toBe(false);
  });

  it('is identified by its RFC 7638 thumbprint, and stays the same after a reload', async () => {
    const name = freshName();
    const first = await createDeviceKey({ name }).enroll();
    const { crv, kty, x, y } = first.publicKey;
    const members = new TextEncoder().encode(`{"crv":"${crv}","kty":"${kty}","x":"${x}","y":"${y}"}`);
    expect(first.keyId).toBe(encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', members))));
    expect(await createDeviceKey({ name }).enroll()).toEqual(first);
  });

  it('does not expose its private key to scripts', async () => {
    const name = freshName();
    await createDeviceKey({ name }).enroll();
    const kept = (await get('device-key', createStore(`payaloud:${name}`, 'templates'))) as { privateKey: CryptoKey };
    expect(kept.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', kept.privateKey)).rejects.toThrow();
  });

  it('signs nothing if the challenge names another key or none, or after it was deleted', async () => {
    const key = createDeviceKey({ name: freshName() });
    const facts = { method: 'device', localAttempts: 0 } as const;
    const other = await createDeviceKey({ name: freshName() }).enroll();
    const { keyId } = await key.enroll();
    expect(await key.sign(challengeFor(other.keyId), facts)).toBeNull();
    expect(await key.sign(challengeFor(null), facts)).toBeNull();
    expect(await key.sign(challengeFor(keyId), facts)).not.toBeNull();
    await key.delete();
    expect(await key.sign(challengeFor(keyId), facts)).toBeNull();
  });
});
