import { decodeBase64url, decodeText, encodeText, isSha256 } from './base64url';
import type { Challenge, ConfirmationMethod } from './challenge';
import { voiceMatchLabel } from './voiceMatchLabel';

/** The methods for which a device key signs. A passkey signs by itself, and the server compares a code. */
export type SignedMethod = Extract<ConfirmationMethod, 'drawing' | 'device' | 'voice'>;

/**
 * The content that a device key signs. The server only sees claims of the client: a drawing or a voice unlocks this key,
 * and proves nothing more.
 */
export interface Confirmation {
  /** RFC 7638 thumbprint of the key. */
  readonly keyId: string;
  readonly audience: string;
  readonly challengeId: string;
  /** SHA-256 of the challenge's bytes, as base64url. */
  readonly txn: string;
  readonly method: SignedMethod;
  /** Drawings, or voices, compared on the device since the last success, including this one. 0 to 5. */
  readonly localAttempts: number;
}

export interface SignedConfirmation {
  readonly confirmation: Confirmation;
  /** Always true: method and attempts are what the client says of itself. Only the key and the payment are signed. */
  readonly clientAsserted: true;
  /** The worth of the method, to be stored with the result. Null except for a voice. */
  readonly label: typeof voiceMatchLabel | null;
  /** The signed text, in ASCII. */
  readonly signingInput: string;
  /** ES256: r and s, 64 bytes. */
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** The longest compact JWS that is read, in characters. */
export const maxConfirmationLength = 2048;
const maxAttempts = 5;

/**
 * Builds the header and payload of a compact JWS. Append `.` and the signature as base64url.
 *
 * @example
 *   const signingInput = composeSigningInput({
 *     keyId: 'k'.repeat(43),
 *     audience: 'https://shop.example',
 *     challengeId: 'c'.repeat(22),
 *     txn: 't'.repeat(43),
 *     method: 'drawing',
 *     localAttempts: 1,
 *   });
 *   const jws = (signature: Uint8Array) => `${signingInput}.${encodeBase64url(signature)}`;
 */
export function composeSigningInput(confirmation: Confirmation): string {
  const { keyId, audience, challengeId, txn, method, localAttempts } = confirmation;
  const header = { alg: 'ES256', typ: 'payaloud-confirmation+jwt', kid: keyId };
  const payload = { v: 1, aud: audience, cid: challengeId, txn, method, localAttempts };
  return `${encodeText(JSON.stringify(header))}.${encodeText(JSON.stringify(payload))}`;
}

/**
 * Reads a compact JWS. Returns null unless header and payload equal, byte for byte, the output of `composeSigningInput`
 * for their content. This one comparison refuses other keys, another order, white space, arrays and non-canonical
 * base64url. Verifies neither the signature nor the challenge: see `isAnswerTo`.
 *
 * @example
 *   const jws = await (await fetch('/confirmation')).text();
 *   const signed = parseConfirmation(jws);
 *   if (!signed) throw new Error('Not a confirmation.');
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
  if (composeSigningInput(confirmation) !== signingInput) return null;
  const label = method === 'voice' ? voiceMatchLabel : null;
  return { confirmation, clientAsserted: true, label, signingInput, signature };
}

/**
 * True if a confirmation answers this challenge, with a method that it allows.
 *
 * @param txn SHA-256 of the challenge's bytes, as base64url.
 * @example
 *   const reading = parseChallenge(await getChallenge());
 *   const signed = parseConfirmation(await (await fetch('/confirmation')).text());
 *   const txn = 't'.repeat(43); // of the bytes of the challenge
 *   const isAnswered = reading.ok && signed !== null && isAnswerTo(reading.challenge, txn, signed.confirmation);
 */
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
  return value === 'drawing' || value === 'device' || value === 'voice';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= maxAttempts;
}
