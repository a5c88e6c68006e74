import { PayaloudCoreError } from '../errors';
import { encodeText } from './base64url';
import { challengeVersion, type ChallengeFacts } from './challenge';
import { parseChallenge } from './parseChallenge';

/**
 * The bytes of a challenge as base64url, for the server that makes them, once. A payee's name is cleaned before
 * (`cleanPayee`), so that the payer hears what is signed.
 *
 * @throws {PayaloudCoreError} `invalid-challenge` where no client would take it.
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

/** Half a surrogate pair has no UTF-8. */
function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
