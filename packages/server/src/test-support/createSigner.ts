import { createHash } from 'node:crypto';
import {
  composeSigningInput,
  formatChallenge,
  parseChallenge,
  type ChallengeFacts,
  type Confirmation,
  type SignedMethod,
} from '@payaloud/core/confirmation';

export type Signer = Awaited<ReturnType<typeof createSigner>>;

/** The same challenge with other facts, as a page that lies could sign it. */
export function forge(challenge: string, changes: Partial<ChallengeFacts>): string {
  const reading = parseChallenge(challenge);
  if (!reading.ok) throw new Error(reading.reason);
  return formatChallenge({ ...reading.challenge, ...changes });
}

/** A device key like the page's own, which signs whatever it is told. */
export async function createSigner() {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const keyId = createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('base64url');

  async function signText(signingInput: string): Promise<string> {
    const signature = await crypto.subtle.sign(algorithm, privateKey, Buffer.from(signingInput));
    return `${signingInput}.${Buffer.from(signature).toString('base64url')}`;
  }

  return {
    keyId,
    device: { keyId, publicKey: { kty: 'EC', crv: 'P-256', x, y } },
    signText,
    /** Signs a challenge as the page does. `changes`: what a forger would write. */
    sign(challenge: string, method: SignedMethod = 'drawing', changes: Partial<Confirmation> = {}): Promise<string> {
      const reading = parseChallenge(challenge);
      if (!reading.ok) throw new Error(reading.reason);
      const { audience, challengeId } = reading.challenge;
      const txn = createHash('sha256').update(Buffer.from(challenge, 'base64url')).digest('base64url');
      return signText(composeSigningInput({ keyId, audience, challengeId, txn, method, localAttempts: 1, ...changes }));
    },
  };
}
