import { createHash, randomInt } from 'node:crypto';

/** Six digits, which a payer can hold in mind from one screen to the other. Five tries guess one in 200,000. */
export function createCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/**
 * Bound to its challenge, thus to order, amount and payee. The hash does not protect six digits from a person who reads the database;
 * their short life does.
 */
export function hashCode(challengeId: string, code: string): string {
  return createHash('sha256')
    .update(`${challengeId}.${code.replace(/[\s-]/g, '')}`)
    .digest('base64url');
}
