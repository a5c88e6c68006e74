import { beforeAll, describe, expect, it } from 'vitest';
import { errorOf } from '../test-support/createShop';
import type { Signer } from '../test-support/createSigner';
import { createWallets, type Wallet } from '../test-support/createWallet';
import { firstStoreKinds } from '../test-support/databases';

describe.each(firstStoreKinds)('over %s', (kind) => {
  const openWallet = createWallets(kind);
  let wallet: Wallet;
  let signer: Signer;
  beforeAll(async () => {
    wallet = await openWallet();
    signer = await wallet.enroll();
  });

  const passkey = { id: 'A', rawId: 'A', type: 'public-key', clientExtensionResults: {} };
  const response = { clientDataJSON: 'A', authenticatorData: 'A', signature: 'A' };

  describe('a request to confirm', () => {
    it.each([
      ['a template', { method: 'drawing', jws: 'x', template: [[1, 2]] }, 'unknown-key'],
      ['a drawing', { method: 'drawing', jws: 'x', strokes: 'AAAA' }, 'unknown-key'],
      ['a recording', { method: 'voice', jws: 'x', recording: 'AAAA' }, 'unknown-key'],
      ['a key inside of the passkey', { method: 'passkey', assertion: { ...passkey, template: 'A' } }, 'unknown-key'],
      ['a drawing without a signature', { method: 'drawing', jws: null }, 'bad-json'],
      ['a voice without a signature', { method: 'voice' }, 'bad-json'],
      ['a passkey without an assertion', { method: 'passkey' }, 'bad-json'],
      ['half a passkey', { method: 'passkey', assertion: passkey }, 'bad-json'],
      ['another type of passkey', { method: 'passkey', assertion: { ...passkey, type: 'key', response } }, 'bad-json'],
      ['no code', { method: 'code' }, 'bad-json'],
      ['a method that nobody knows', { method: 'face', jws: 'x' }, 'bad-json'],
      ['attempts as text', { method: 'drawing', jws: 'x', localAttempts: '1' }, 'bad-json'],
    ])('with %s is refused, and stores nothing', async (_name, body, code) => {
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId, signer);
      const before = await wallet.store.confirmations.listAttempts('ada', 1_000);
      expect(errorOf(await wallet.post(`orders/${orderId}/confirmation`, { challenge, ...body }))).toEqual([400, code]);
      expect(await wallet.store.confirmations.listAttempts('ada', 1_000)).toEqual(before);
    });

    it.each([
      ['truncated', '{"challenge":"A"', 400, 'bad-json'],
      ['a key twice', '{"method":"code","code":"1","code":"2"}', 400, 'bad-json'],
      ['a key twice inside', '{"method":"passkey","assertion":{"id":"A","id":"B"}}', 400, 'bad-json'],
      ['too large', JSON.stringify({ challenge: 'x'.repeat(9_000) }), 413, 'too-large'],
    ])('that is %s is refused', async (_name, body, status, code) => {
      const answer = await wallet.send('POST', `orders/${wallet.addOrder()}/confirmation`, { body });
      expect(errorOf(answer)).toEqual([status, code]);
    });
  });

  describe.each([
    ['POST', 'orders/:id/challenge'],
    ['POST', 'orders/:id/code'],
    ['POST', 'orders/:id/confirmation'],
    ['POST', 'devices'],
    ['DELETE', 'devices/some'],
    ['POST', 'passkeys'],
    ['DELETE', 'passkeys/some'],
    ['POST', 'passkey-options'],
  ])('%s %s', (method, path) => {
    const send = (headers: Record<string, string>) =>
      wallet.send(method, path.replace(':id', wallet.addOrder()), {
        headers,
        ...(method === 'POST' ? { body: '{}' } : {}),
      });

    it.each([
      ['another origin', 'https://evil.example'],
      ['an opaque origin', 'null'],
      ['no origin', ''],
    ])('from %s is refused', async (_name, origin) => {
      expect(errorOf(await send({ origin, 'x-step-up': 'yes' }))).toEqual([403, 'bad-origin']);
    });
  });

  it('somebody who is signed out is refused', async () => {
    const request = new Request('https://shop.example/pay/devices');
    expect((await wallet.payments.fetch(request)).status).toBe(401);
  });

  it.each([
    ['GET', 'orders/17/challenge', 405],
    ['PUT', 'devices', 405],
    ['GET', 'passkey-options', 405],
    ['GET', 'orders/17/nothing', 404],
    ['GET', 'devices/a/b', 404],
    ['GET', 'constructor', 404],
    ['constructor', 'devices', 405],
  ])('%s %s is answered with %i', async (method, path, status) => {
    expect((await wallet.send(method, path)).status).toBe(status);
  });

  it('an order of nobody has no challenge', async () => {
    expect(errorOf(await wallet.post('orders/nothing/challenge', {}))).toEqual([404, 'unknown-order']);
  });

  it('a database that is down is answered with 503', async () => {
    const down = await openWallet();
    const orderId = down.addOrder();
    await down.closeStore();
    expect(errorOf(await down.post(`orders/${orderId}/challenge`, {}))).toEqual([503, 'unavailable']);
  });
});
