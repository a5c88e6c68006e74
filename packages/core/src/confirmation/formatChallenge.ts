import { PayaloudCoreError } from '../errors';
import { encodeText } from './base64url';
import { challengeVersion, type ChallengeFacts } from './challenge';
import { parseChallenge } from './parseChallenge';

/**
 * Serializes a challenge as base64url, once, on the server. Clean the payee's name first (`cleanPayee`), so that the
 * payer hears the name that is signed.
 *
 * @throws {PayaloudCoreError} `invalid-challenge` if every client would refuse it
 * @example
 *   const issuedAt = Math.floor(Date.now() / 1_000);
 *   const challenge = formatChallenge({
 *     audience: 'https://shop.example',
 *     environment: 'live',
 *     challengeId: 'c'.repeat(22),
 *     paymentId: 'p-17',
 *     orderHash: 'h'.repeat(43),
 *     amount: money(2350, 'USD'),
 *     payeeId: 'shop',
 *     payeeName: cleanPayee('Blue Bottle'),
 *     userRef: 'user-17',
 *     keyId: null,
 *     methods: ['passkey', 'code'],
 *     nonce: 'n'.repeat(22),
 *     issuedAt,
 *     expiresAt: issuedAt + 300,
 *   });
 */
export function formatChallenge(facts: ChallengeFacts): string {
  const { audience, environment, challengeId, paymentId, orderHash, amount, payeeId, payeeName } = facts;
  const { userRef, keyId, methods, nonce, issuedAt, expiresAt } = facts;
  const parts = [
    challengeVersion,
    audience,
    environment,
    challengeId,
    paymentId,
    orderHash,
    String(amount.minorUnits),
    amount.currency,
    payeeId,
    payeeName,
    userRef,
    keyId,
    methods,
    nonce,
    issuedAt,
    expiresAt,
  ];
  const text = isWellFormed(payeeName) ? encodeText(JSON.stringify(parts)) : '';
  const reading = parseChallenge(text);
  if (!reading.ok)
    throw new PayaloudCoreError('invalid-challenge', `The challenge would be refused: ${reading.reason}`);
  return text;
}

/** True if the text has no lone surrogate, which UTF-8 cannot encode. */
function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
