import { randomUUID } from 'node:crypto';
import { money } from '@payaloud/core/money';
import { createConfirmations, type ConfirmationStore, type Store, type StoredChallenge } from '@payaloud/server';
import { createSigner } from '../../../packages/server/src/test-support/createSigner';

const user = 'user-1';
const order = { amount: money(2350, 'USD'), payee: { id: 'blue-bottle', name: 'Blue Bottle' } };
const ecdsa = { name: 'ECDSA', hash: 'SHA-256' };

/** Confirmations of one user by a device key, whose store is a map. No SQL is measured. */
export async function openConfirmations() {
  const signer = await createSigner();
  const { x, y } = signer.device.publicKey;
  const challenges = new Map<string, StoredChallenge>();
  const since = { wrong: null, wrongToday: null, sent: null, sentToday: null };
  const recent = { wrong: 0, wrongToday: 0, sent: 0, sentToday: 0, since };
  const store: Partial<ConfirmationStore> = {
    issue: async (challenge) =>
      void challenges.set(challenge.challengeId, { ...challenge, codeHash: null, confirmedAt: null, isSpent: false }),
    async confirm({ challengeId, now }, decide) {
      const challenge = challenges.get(challengeId) ?? null;
      const verdict = decide({ now: now(), challenge, recent });
      if (challenge && verdict.outcome === 'confirmed') {
        challenges.set(challengeId, { ...challenge, confirmedAt: now() });
      }
      return verdict;
    },
    listDevices: async () => [{ keyId: signer.keyId, x, y, enrolledAt: 0 }],
  };
  const confirmations = createConfirmations({
    audience: 'https://shop.example',
    environment: 'test',
    store: { confirmations: store as ConfirmationStore } as Store,
    policyOf: () => ({ methods: ['passkey'], withDeviceKey: ['drawing'] }),
    stepUp: () => true,
    notify: () => {},
    passkeys: {
      registrationOptions: async () => ({}),
      verifyRegistration: async () => null,
      verifyAssertion: async () => null,
    },
  });
  const key = await crypto.subtle.importKey(
    'jwk',
    signer.device.publicKey,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );

  /** Work for each of so many signed challenges: the whole confirmation, and the verification alone. */
  async function prepare(count: number) {
    const signed: { readonly orderId: string; readonly challenge: string; readonly jws: string }[] = [];
    while (signed.length < count) {
      const orderId = randomUUID();
      const challenge = (await confirmations.issue({ user, orderId, order, keyId: signer.keyId })) ?? '';
      signed.push({ orderId, challenge, jws: await signer.sign(challenge) });
    }
    const inputs = signed.map(({ jws }) => {
      const end = jws.lastIndexOf('.');
      return { signature: Buffer.from(jws.slice(end + 1), 'base64url'), text: Buffer.from(jws.slice(0, end)) };
    });
    return {
      async confirm() {
        const { orderId, challenge, jws } = signed.pop() ?? { orderId: '', challenge: '', jws: '' };
        const asked = { user, orderId, order, challenge, proof: { method: 'drawing', jws } as const };
        const { outcome } = await confirmations.confirm(asked);
        if (outcome !== 'confirmed') throw new Error(`A confirmation was ${outcome}`);
      },
      async verify() {
        const { signature, text } = inputs.pop() ?? { signature: Buffer.alloc(0), text: Buffer.alloc(0) };
        if (!(await crypto.subtle.verify(ecdsa, key, signature, text))) throw new Error('A signature did not fit');
      },
    };
  }

  return { prepare };
}
