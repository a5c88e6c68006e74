import type { DevicePublicKey, IdentityConfirmation, SignedByDevice } from '@payaloud/browser';
import {
  decodeBase64url,
  encodeBase64url,
  isAnswerTo,
  parseChallenge,
  parseConfirmation,
} from '@payaloud/core/confirmation';

/** Verifies a device key's confirmation as a server does, using only platform APIs. */
export async function isSignedFor(sent: IdentityConfirmation & SignedByDevice, { keyId, publicKey }: DevicePublicKey) {
  const reading = parseChallenge(sent.challenge);
  const signed = parseConfirmation(sent.jws ?? '');
  if (!reading.ok || signed?.confirmation.keyId !== keyId) return false;
  const bytes = decodeBase64url(sent.challenge) ?? new Uint8Array();
  const txn = encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', { ...publicKey }, ecdsa, false, ['verify']);
  const input = new TextEncoder().encode(signed.signingInput);
  const isSigned = await crypto.subtle.verify(ecdsa, key, signed.signature, input);
  return isSigned && isAnswerTo(reading.challenge, txn, signed.confirmation);
}
