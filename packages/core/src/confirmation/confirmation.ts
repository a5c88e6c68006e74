import { decodeBase64url, decodeText, encodeText, isSha256 } from './base64url';
import type { Challenge, ConfirmationMethod } from './challenge';

/** The methods that a device key signs for. A passkey signs by itself, and a code is compared by the server. */
export type SignedMethod = Extract<ConfirmationMethod, 'drawing' | 'device'>;

/** What a device key signs. The server sees what the client asserts: a drawing gates this key, no more. */
export interface Confirmation {
  /** RFC 7638 thumbprint of the key. */
  readonly keyId: string;
  readonly audience: string;
  readonly challengeId: string;
  /** SHA-256 of the challenge's bytes, base64url. */
  readonly txn: string;
  readonly method: SignedMethod;
  /** Drawings that were compared on the device since the last success, this one included. 0 to 5. */
  readonly localAttempts: number;
}

export interface SignedConfirmation {
  readonly confirmation: Confirmation;
  /** What the signature is over, in ASCII. */
  readonly signingInput: string;
  /** ES256: r and s, 64 bytes. */
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** The longest compact JWS that is read. */
export const maxConfirmationLength = 2048;
const maxAttempts = 5;

/** Header and payload of the compact JWS. It becomes one with `.` and the base64url of the signature. */
export function composeSigningInput(confirmation: Confirmation): string {
  const { keyId, audience, challengeId, txn, method, localAttempts } = confirmation;
  const header = { alg: 'ES256', typ: 'payaloud-confirmation+jwt', kid: keyId };
  const payload = { v: 1, aud: audience, cid: challengeId, txn, method, localAttempts };
  return `${encodeText(JSON.stringify(header))}.${encodeText(JSON.stringify(payload))}`;
}

/**
 * Reads a compact JWS, or null. Its two parts must be, byte for byte, what `composeSigningInput` makes of their content:
 * other keys, another order, white space, arrays and non-canonical base64url are refused with one comparison. Nothing is
 * verified here: neither the signature, nor that it answers `challenge`.
 */
export function parseConfirmation(jws: string): SignedConfirmation | null {
  if (jws.length > maxConfirmationLength) return null;
  const [header = '', payload = '', signed = '', ...more] = jws.split('.');
  const signature = decodeBase64url(signed);
  if (more.length > 0 || signature?.length !== 64) return null;
  const { kid } = readObject(header);
  const { aud, cid, txn, method, localAttempts } = readObject(payload);
  if (!isSha256(kid) || typeof aud !== 'string' || typeof cid !== 'string' || !isSha256(txn)) return null;
  if (!isSignedMethod(method) || !isCount(localAttempts)) return null;
  const confirmation: Confirmation = { keyId: kid, audience: aud, challengeId: cid, txn, method, localAttempts };
  const signingInput = `${header}.${payload}`;
  return composeSigningInput(confirmation) === signingInput ? { confirmation, signingInput, signature } : null;
}

/** Whether a confirmation is about this challenge, given the SHA-256 of its bytes (base64url) and the way it allows. */
export function isAnswerTo(challenge: Challenge, txn: string, confirmation: Confirmation): boolean {
  return (
    confirmation.keyId === challenge.keyId &&
    confirmation.audience === challenge.audience &&
    confirmation.challengeId === challenge.challengeId &&
    confirmation.txn === txn &&
    challenge.methods.includes(confirmation.method)
  );
}

function readObject(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(decodeText(part) ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isSignedMethod(value: unknown): value is SignedMethod {
  return value === 'drawing' || value === 'device';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= maxAttempts;
}
