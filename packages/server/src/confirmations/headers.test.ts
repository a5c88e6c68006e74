import { formatChallenge, parseChallenge } from '@payaloud/core/confirmation';
import { money } from '@payaloud/core/money';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConfirmationStore } from '../store/confirmationStore';
import { createSigner } from '../test-support/createSigner';
import { runs } from '../../../../test/laws';
import { hashChallenge } from './issue';
import { verifyProof } from './verifyProof';

it('a signature under any header but ours is refused, although the key made it', async () => {
  const signer = await createSigner();
  const { keyId, device } = signer;
  const text = formatChallenge({
    audience: 'https://shop.example',
    environment: 'test',
    challengeId: 'challenge-1',
    paymentId: 'payment-1',
    orderHash: 'A'.repeat(43),
    amount: money(2350, 'USD'),
    payeeId: 'payee-1',
    payeeName: 'Blue Bottle',
    userRef: 'user-1',
    keyId,
    methods: ['drawing', 'code'],
    nonce: 'A'.repeat(22),
    issuedAt: 1,
    expiresAt: 2,
  });
  const reading = parseChallenge(text);
  if (!reading.ok) throw new Error(reading.reason);
  const { x, y } = device.publicKey;
  const store = { listDevices: async () => [{ keyId, x, y, enrolledAt: 0 }] } as Partial<ConfirmationStore>;
  const verify = (jws: string) =>
    verifyProof(
      {
        store: store as ConfirmationStore,
        passkeys: null,
        user: 'ada',
        challenge: reading.challenge,
        txn: hashChallenge(text),
      },
      { method: 'drawing', jws },
    );
  const signed = await signer.sign(text);
  const [ours = '', payload = ''] = signed.split('.');
  expect(await verify(signed)).toEqual({ kind: 'device-key', keyId, method: 'drawing' });

  const known = { alg: 'ES256', typ: 'payaloud-confirmation+jwt', kid: keyId };
  // `fc.webUrl` takes 0.6 s to prepare (4.10.2).
  const address = fc.constantFrom('https://evil.example/keys', 'http://127.0.0.1/', 'file:///etc/keys', '');
  const changed = fc.record(
    {
      alg: fc.constantFrom('none', 'HS256', 'RS256', 'ES256', 'es256'),
      typ: fc.constantFrom('JWT', 'payaloud-confirmation+jwt', 'payaloud-enrolment+jwt'),
      kid: fc.constantFrom(keyId, 'A'.repeat(43), '../key'),
      jwk: fc.constant(device.publicKey),
      jku: address,
      x5u: address,
      crit: fc.array(fc.string()),
      b64: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const headers = fc.oneof(
    changed,
    changed.map((header) => ({ ...known, ...header })),
    fc.jsonValue(),
  );
  const spaced = fc
    .tuple(headers, fc.constantFrom(undefined, 1))
    .map(([header, space]) => JSON.stringify(header, null, space));
  await fc.assert(
    fc.asyncProperty(spaced, async (header) => {
      const encoded = Buffer.from(header).toString('base64url');
      fc.pre(encoded !== ours);
      expect(typeof (await verify(await signer.signText(`${encoded}.${payload}`)))).toBe('string');
    }),
    runs(2806),
  );
});
