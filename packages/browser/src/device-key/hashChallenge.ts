import { decodeBase64url, type Challenge } from '@payaloud/core/internal/confirmation';

/** The SHA-256 of the server's bytes, which passkeys and device keys sign. */
export function hashChallenge({ text }: Pick<Challenge, 'text'>): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', decodeBase64url(text) ?? new Uint8Array());
}
