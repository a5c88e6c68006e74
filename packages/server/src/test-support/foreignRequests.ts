import { createAuthenticator } from './createAuthenticator';
import { pageId } from './createShop';
import { createSigner, forge, type Signer } from './createSigner';
import { hashOf, type Wallet } from './createWallet';

/** Names of things that belong to one user, or to nobody. */
interface Ids {
  readonly pageId: string;
  readonly refusedId: string;
  readonly paymentId: string;
  readonly keyId: string;
  readonly passkey: ReturnType<typeof createAuthenticator>;
  readonly challenge: string;
  readonly confirmationId: string;
}

/** A wallet with things of Ada, whose names Eve has found. */
export interface ForeignWorld {
  readonly wallet: Wallet;
  readonly eve: Signer;
  readonly orderId: string;
  readonly ofAda: Ids;
  readonly ofNobody: Ids;
}

export async function createForeignWorld(wallet: Wallet): Promise<ForeignWorld> {
  const eve = await wallet.enroll('eve');
  const signer = await wallet.enroll();
  const orderId = wallet.addOrder();
  const [paid, confirmed] = [wallet.addOrder(), wallet.addOrder()];
  const page = pageId();
  await wallet.payWith(paid, await wallet.confirmed(paid, signer), page);
  const refusedId = pageId();
  const heard = { minorUnits: 1, currency: 'USD' };
  await wallet.send('PUT', `payments/${refusedId}`, {
    body: JSON.stringify({ orderId, means: 'pm_card_visa', heard }),
  });
  const ofAda = {
    pageId: page,
    refusedId,
    paymentId: (await wallet.store.findOfOrder(paid))?.paymentId ?? '',
    keyId: signer.keyId,
    passkey: await wallet.addPasskey(),
    challenge: await wallet.challenge(orderId, signer),
    confirmationId: await wallet.confirmed(confirmed, signer),
  };
  const ofNobody = {
    pageId: pageId(),
    refusedId: pageId(),
    paymentId: 'A'.repeat(22),
    keyId: (await createSigner()).keyId,
    passkey: createAuthenticator(),
    challenge: forge(ofAda.challenge, { challengeId: 'A'.repeat(22) }),
    confirmationId: 'A'.repeat(22),
  };
  return { wallet, eve, orderId, ofAda, ofNobody };
}

type Answer = ReturnType<Wallet['send']>;

function send({ wallet }: ForeignWorld, method: string, path: string, body?: object): Answer {
  return wallet.send(method, path, { headers: { 'x-user': 'eve' }, ...(body ? { body: JSON.stringify(body) } : {}) });
}

function confirm(world: ForeignWorld, body: object): Answer {
  return send(world, 'POST', `orders/${world.orderId}/confirmation`, body);
}

/** Eve's requests, each with one of these ids. */
export const foreignRequests = {
  'a payment that is read': (world, ids) => send(world, 'GET', `payments/${ids.pageId}`),
  'a payment that is read by the server’s id': (world, ids) => send(world, 'GET', `payments/${ids.paymentId}`),
  'a refusal that is read': (world, ids) => send(world, 'GET', `payments/${ids.refusedId}`),
  'a refusal that is taken back': (world, ids) => send(world, 'DELETE', `payments/${ids.refusedId}`),
  'a payment that is taken back': (world, ids) => send(world, 'DELETE', `payments/${ids.pageId}`),
  'a confirmation that is spent': (world, { confirmationId }) =>
    send(world, 'PUT', `payments/${pageId()}`, { orderId: world.orderId, means: 'pm_card_visa', confirmationId }),
  'a challenge that is answered by a code': (world, { challenge }) =>
    confirm(world, { challenge, method: 'code', code: '000000' }),
  'a challenge that is answered by a drawing': async (world, { challenge }) =>
    confirm(world, {
      challenge,
      method: 'drawing',
      jws: await world.eve.sign(challenge, 'drawing', { keyId: world.ofAda.keyId }),
    }),
  'a challenge that is answered by a passkey': (world, { challenge, passkey }) =>
    confirm(world, { challenge, method: 'passkey', assertion: passkey.answer(hashOf(challenge)) }),
  'a challenge for which a code is asked': (world, { challenge }) =>
    send(world, 'POST', `orders/${world.orderId}/code`, { challenge }),
  'a device key that a challenge is asked for': (world, { keyId }) =>
    send(world, 'POST', `orders/${world.orderId}/challenge`, { keyId }),
  'a device key that is revoked': (world, { keyId }) => send(world, 'DELETE', `devices/${keyId}`),
  'a passkey that is removed': (world, { passkey }) => send(world, 'DELETE', `passkeys/${passkey.id}`),
} satisfies Record<string, (world: ForeignWorld, ids: Ids) => Answer>;
