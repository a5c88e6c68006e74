import type { DevicePublicKey } from '@payaloud/react';
import {
  decodeBase64url,
  encodeBase64url,
  isAnswerTo,
  parseChallenge,
  parseConfirmation,
} from '@payaloud/core/confirmation';

/** True if the known device key signed exactly this challenge, for a method that it allows. */
export async function verifySigned(
  text: string,
  method: string,
  jws: string,
  { keyId, publicKey }: DevicePublicKey,
): Promise<boolean> {
  const reading = parseChallenge(text, { now: Date.now() });
  const signed = parseConfirmation(jws);
  if (!reading.ok || signed?.confirmation.keyId !== keyId || signed.confirmation.method !== method) return false;
  const bytes = decodeBase64url(text) ?? new Uint8Array();
  const txn = encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', { ...publicKey }, ecdsa, false, ['verify']);
  const input = new TextEncoder().encode(signed.signingInput);
  const isSigned = await crypto.subtle.verify(ecdsa, key, signed.signature, input);
  return isSigned && isAnswerTo(reading.challenge, txn, signed.confirmation);
}
