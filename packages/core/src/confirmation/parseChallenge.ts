import { isCurrency, money } from '../money';
import { decodeBase64url, decodeText, isSha256 } from './base64url';
import {
  challengeEnvironments,
  challengeVersion,
  confirmationMethods,
  type Challenge,
  type ChallengeEnvironment,
  type ConfirmationMethod,
} from './challenge';
import { isSafePayee } from './isSafePayee';

/**
 * `unreadable`: not base64url of a JSON array. `unknown-version`: another format. `malformed`: a part is missing, extra
 * or invalid. `unsafe-payee`: the name could be shown or spoken as another name. `other-audience`: made for another
 * server. `expired`: its time is over. `not-yet`: it was issued in the future.
 */
export type ChallengeRefusal =
  'unreadable' | 'unknown-version' | 'malformed' | 'unsafe-payee' | 'other-audience' | 'expired' | 'not-yet';

export type ChallengeReading =
  { readonly ok: true; readonly challenge: Challenge } | { readonly ok: false; readonly reason: ChallengeRefusal };

export interface ReadingOptions {
  /** In ms since 1970. Default: the time is not checked, because a payer's clock may be hours off: see `lifetimeOf`. */
  readonly now?: number;
  /** The only audience that is accepted. Default: any. */
  readonly audience?: string;
}

/**
 * Reads the bytes that a server made: `["payaloud-pay-1", aud, env, challengeId, paymentId, orderHash, "2350", "USD",
 * payeeId, payeeName, userRef, kid | null, [methods], nonce, iat, exp]`, as base64url. Refuses it if any part is
 * invalid.
 *
 * @example
 *   const reading = parseChallenge(await getChallenge(), { audience: 'https://shop.example', now: Date.now() });
 *   if (reading.ok) console.log(reading.challenge.payeeName);
 *   else console.error(reading.reason);
 */
export function parseChallenge(text: string, { now, audience }: ReadingOptions = {}): ChallengeReading {
  const parts = text.length <= maxLength ? readArray(text) : null;
  if (!parts) return refuse('unreadable');
  if (parts[0] !== challengeVersion) return refuse('unknown-version');
  const challenge = readParts(text, parts);
  if (!challenge) return refuse('malformed');
  if (!isSafePayee(challenge.payeeName)) return refuse('unsafe-payee');
  if (audience !== undefined && challenge.audience !== audience) return refuse('other-audience');
  // Negated so that NaN is refused.
  if (now !== undefined && !(now < challenge.expiresAt * 1000)) return refuse('expired');
  if (now !== undefined && now < challenge.issuedAt * 1000) return refuse('not-yet');
  return { ok: true, challenge };
}

/**
 * Returns how long a challenge is valid after it was issued, in ms, for a page that measures time with its own clock.
 */
export function lifetimeOf({ issuedAt, expiresAt }: Challenge): number {
  return (expiresAt - issuedAt) * 1000;
}

/** In characters. A challenge needs far less: the payee's 70 characters are 280 bytes, and each id has 128. */
const maxLength = 4096;
const partCount = 16;

function readArray(text: string): readonly unknown[] | null {
  const json = decodeText(text);
  try {
    const parts: unknown = JSON.parse(json ?? '');
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function readParts(text: string, parts: readonly unknown[]): Challenge | null {
  if (parts.length !== partCount) return null;
  const [, audience, environment, challengeId, paymentId, orderHash, amount, currency, payeeId, payeeName] = parts;
  const [userRef, keyId, methods, nonce, issuedAt, expiresAt] = parts.slice(10);
  const isWhole =
    [audience, challengeId, paymentId, payeeId, userRef].every(isId) &&
    isEnvironment(environment) &&
    isSha256(orderHash) &&
    typeof amount === 'string' &&
    /^[1-9]\d{0,14}$/.test(amount) &&
    typeof currency === 'string' &&
    isCurrency(currency) &&
    typeof payeeName === 'string' &&
    (keyId === null || isSha256(keyId)) &&
    areMethods(methods) &&
    (keyId !== null || !methods.includes('voice')) &&
    isNonce(nonce) &&
    isTime(issuedAt) &&
    isTime(expiresAt) &&
    expiresAt > issuedAt;
  if (!isWhole) return null;
  return {
    text,
    audience: String(audience),
    environment,
    challengeId: String(challengeId),
    paymentId: String(paymentId),
    orderHash,
    amount: money(Number(amount), currency),
    payeeId: String(payeeId),
    payeeName,
    userRef: String(userRef),
    keyId,
    methods,
    nonce,
    issuedAt,
    expiresAt,
  };
}

/** True for 1 to 128 visible ASCII characters without the two that JSON escapes. */
function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[!#-[\]-~]{1,128}$/.test(value);
}

function isEnvironment(value: unknown): value is ChallengeEnvironment {
  return challengeEnvironments.some((one) => one === value);
}

function isNonce(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 128) return false;
  return (decodeBase64url(value)?.length ?? 0) >= 16;
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

/** True for known methods without duplicates, if one of them needs neither a drawing nor a voice. */
function areMethods(value: unknown): value is readonly ConfirmationMethod[] {
  if (!Array.isArray(value) || value.length === 0 || new Set(value).size !== value.length) return false;
  const isKnown = value.every((method) => confirmationMethods.some((one) => one === method));
  return isKnown && value.some((method) => method !== 'drawing' && method !== 'voice');
}

function refuse(reason: ChallengeRefusal): ChallengeReading {
  return { ok: false, reason };
}
