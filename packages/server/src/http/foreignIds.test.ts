import { parseChallenge } from '@payaloud/core/confirmation';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSoak } from '../../../../test/laws';
import { pageId } from '../test-support/createShop';
import { createSigner, forge, type Signer } from '../test-support/createSigner';
import { createWallets, hashOf, type Wallet } from '../test-support/createWallet';
import { createAuthenticator } from '../test-support/createAuthenticator';
import { storeKinds } from '../test-support/databases';

/** Names of things that belong to one user, or to nobody. */
interface Ids {
  readonly pageId: string;
  readonly paymentId: string;
  readonly keyId: string;
  readonly passkey: ReturnType<typeof createAuthenticator>;
  readonly challenge: string;
  readonly confirmationId: string;
}

describe.each(storeKinds)('over %s', (kind) => {
  const openWallet = createWallets(kind);
  let wallet: Wallet;
  let eve: Signer;
  let orderId: string;
  let statements = 0;
  let ofAda: Ids;
  let ofNobody: Ids;

  beforeAll(async () => {
    wallet = await openWallet({ beforeStatement: () => (statements += 1) });
    eve = await wallet.enroll('eve');
    const signer = await wallet.enroll();
    orderId = wallet.addOrder();
    const [paid, confirmed] = [wallet.addOrder(), wallet.addOrder()];
    const page = pageId();
    await wallet.payWith(paid, await wallet.confirmed(paid, signer), page);
    ofAda = {
      pageId: page,
      paymentId: (await wallet.store.findOfOrder(paid))?.paymentId ?? '',
      keyId: signer.keyId,
      passkey: await wallet.addPasskey(),
      challenge: await wallet.challenge(orderId, signer),
      confirmationId: await wallet.confirmed(confirmed, signer),
    };
    ofNobody = {
      pageId: pageId(),
      paymentId: 'A'.repeat(22),
      keyId: (await createSigner()).keyId,
      passkey: createAuthenticator(),
      challenge: forge(ofAda.challenge, { challengeId: 'A'.repeat(22) }),
      confirmationId: 'A'.repeat(22),
    };
  });

  const send = (method: string, path: string, body?: object) =>
    wallet.send(method, path, { headers: { 'x-user': 'eve' }, ...(body ? { body: JSON.stringify(body) } : {}) });
  const confirm = (body: object) => send('POST', `orders/${orderId}/confirmation`, body);

  const requests = {
    'a payment that is read': (ids) => send('GET', `payments/${ids.pageId}`),
    'a payment that is read by the server’s id': (ids) => send('GET', `payments/${ids.paymentId}`),
    'a payment that is taken back': (ids) => send('DELETE', `payments/${ids.pageId}`),
    'a confirmation that is spent': ({ confirmationId }) =>
      send('PUT', `payments/${pageId()}`, { orderId, means: 'pm_card_visa', confirmationId }),
    'a challenge that is answered by a code': ({ challenge }) => confirm({ challenge, method: 'code', code: '000000' }),
    'a challenge that is answered by a drawing': async ({ challenge }) =>
      confirm({
        challenge,
        method: 'drawing',
        jws: await eve.sign(challenge, 'drawing', { keyId: ofAda.keyId }),
      }),
    'a challenge that is answered by a passkey': ({ challenge, passkey }) =>
      confirm({ challenge, method: 'passkey', assertion: passkey.answer(hashOf(challenge)) }),
    'a challenge for which a code is asked': ({ challenge }) => send('POST', `orders/${orderId}/code`, { challenge }),
    'a device key that a challenge is asked for': ({ keyId }) => send('POST', `orders/${orderId}/challenge`, { keyId }),
    'a device key that is revoked': ({ keyId }) => send('DELETE', `devices/${keyId}`),
    'a passkey that is removed': ({ passkey }) => send('DELETE', `passkeys/${passkey.id}`),
  } satisfies Record<string, (ids: Ids) => ReturnType<typeof send>>;

  /** Everything that is seen of a request. Of a challenge, which is random, what it allows. */
  async function see(ask: (ids: Ids) => ReturnType<typeof send>, ids: Ids) {
    const before = statements;
    const { body, ...answer } = await ask(ids);
    const reading = typeof body.challenge === 'string' ? parseChallenge(body.challenge) : null;
    const seen = reading?.ok ? { keyId: reading.challenge.keyId, methods: reading.challenge.methods } : body;
    return { ...answer, seen, statements: statements - before };
  }

  describe.each(Object.entries(requests))(
    'another user’s id is answered like one that nobody has: %s',
    (_name, ask) => {
      it('by the same status, headers and body, after as many statements', async () => {
        expect(await see(ask, ofAda)).toEqual(await see(ask, ofNobody));
      });

      it.runIf(isSoak)('in the same time, as far as a network shows it', async () => {
        const times: Record<'ada' | 'nobody', number[]> = { ada: [], nobody: [] };
        for (let at = 0; at < 400; at += 1) {
          // By turns, so that other work on the machine slows both.
          for (const whose of ['ada', 'nobody'] as const) {
            const start = performance.now();
            await ask(whose === 'ada' ? ofAda : ofNobody);
            times[whose].push(performance.now() - start);
          }
        }
        const [ada, nobody] = [medianOf(times.ada), medianOf(times.nobody)];
        console.log(`${kind}, ${_name}: ${ada.toFixed(3)} ms beside ${nobody.toFixed(3)} ms`);
        // Reading a row that exists takes some 0.04 ms more (29 November 2026), which no network shows.
        expect(Math.abs(ada - nobody)).toBeLessThan(0.1 + nobody / 4);
      });
    },
  );

  const medianOf = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length / 2] ?? Number.NaN;
});
