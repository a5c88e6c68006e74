import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createAuthenticator } from '../test-support/createAuthenticator';
import { createWallets, hashOf, type Wallet } from '../test-support/createWallet';
import { errorOf } from '../test-support/createShop';
import { firstStoreKinds } from '../test-support/databases';

describe.each(firstStoreKinds)('over %s', (kind) => {
  const openWallet = createWallets(kind);
  let wallet: Wallet;
  let passkey: Awaited<ReturnType<typeof wallet.addPasskey>>;
  beforeAll(async () => {
    wallet = await openWallet();
    passkey = await wallet.addPasskey();
  });

  type Registering = Parameters<typeof passkey.register>[1] & { readonly challenge?: string };

  const fresh = { 'x-step-up': 'yes' };

  async function openOrder(user = 'ada') {
    const orderId = wallet.addOrder();
    return { orderId, challenge: await wallet.challenge(orderId, null, user) };
  }

  const answerWith = async (answering: Parameters<typeof passkey.answer>[1]) => {
    const { orderId, challenge } = await openOrder();
    const assertion = passkey.answer(hashOf(challenge), answering);
    return wallet.confirm(orderId, { challenge, method: 'passkey', assertion });
  };

  describe('a passkey', () => {
    it('confirms', async () => {
      expect(await answerWith({})).toBe('confirmed');
    });

    it.each([
      ['without verifying the payer', { isVerified: false }],
      ['from another site', { origin: 'https://evil.example' }],
      ['for another host', { rpId: 'evil.example' }],
      ['inside a frame of another site', { crossOrigin: true }],
      ['inside a frame whose top is named', { topOrigin: 'https://evil.example' }],
      ['as a registration', { type: 'webauthn.create' }],
      ['as a payment of the browser', { type: 'payment.get' }],
      ['with a counter that went back', { counter: 1 }],
    ])('that answers %s is refused', async (_name, answering) => {
      if ('counter' in answering) await answerWith({});
      expect(await answerWith(answering)).toBe('not-recognized');
      expect(await wallet.lastResult()).toBe('bad-passkey');
    });

    it('that answers another challenge is refused', async () => {
      const { orderId, challenge } = await openOrder();
      const other = await openOrder();
      const assertion = passkey.answer(hashOf(other.challenge));
      expect(await wallet.confirm(orderId, { challenge, method: 'passkey', assertion })).toBe('not-recognized');
    });

    it('with a broken signature is refused', async () => {
      const { orderId, challenge } = await openOrder();
      const assertion = passkey.answer(hashOf(challenge));
      const response = {
        ...assertion.response,
        signature: createAuthenticator().answer(hashOf(challenge)).response.signature,
      };
      const broken = { ...assertion, response };
      expect(await wallet.confirm(orderId, { challenge, method: 'passkey', assertion: broken })).toBe('not-recognized');
    });

    it('of another user is refused', async () => {
      const { orderId, challenge } = await openOrder('eve');
      const assertion = passkey.answer(hashOf(challenge));
      expect(await wallet.confirm(orderId, { challenge, method: 'passkey', assertion }, 'eve')).toBe('not-recognized');
      expect(await wallet.lastResult('eve')).toBe('other-key');
    });

    it('that is removed while its answer is checked confirms nothing', async () => {
      const own = await wallet.addPasskey();
      const { orderId, challenge } = await openOrder();
      const { confirmations } = wallet.store;
      const confirm = confirmations.confirm.bind(confirmations);
      const spy = vi.spyOn(confirmations, 'confirm').mockImplementation(async (...asked) => {
        await confirmations.removePasskey('ada', own.id);
        return confirm(...asked);
      });
      const assertion = own.answer(hashOf(challenge));
      expect(await wallet.confirm(orderId, { challenge, method: 'passkey', assertion })).toBe('not-recognized');
      spy.mockRestore();
      expect(await wallet.lastResult()).toBe('revoked-key');
    });

    it('that was removed is refused', async () => {
      const user = 'removing';
      const own = await wallet.addPasskey(user);
      const headers = { 'x-user': user };
      expect((await wallet.send('GET', 'passkeys', { headers })).body).toEqual({
        passkeys: [{ passkeyId: own.id, enrolledAt: expect.any(Number) }],
      });
      expect((await wallet.send('DELETE', `passkeys/${own.id}`, { headers: { 'x-user': 'eve' } })).body).toEqual({
        removed: false,
      });
      expect((await wallet.send('DELETE', `passkeys/${own.id}`, { headers })).body).toEqual({ removed: true });
      const { orderId, challenge } = await openOrder(user);
      const assertion = own.answer(hashOf(challenge));
      expect(await wallet.confirm(orderId, { challenge, method: 'passkey', assertion }, user)).toBe('not-recognized');
      expect(wallet.notices.map(({ about }) => about).slice(-2)).toEqual(['passkey-added', 'passkey-removed']);
    });
  });

  describe('adding a passkey', () => {
    const start = async (user: string) => (await wallet.post('passkey-options', {}, user, fresh)).body.options;
    const add = async (user: string, response: object, headers = fresh) =>
      (await wallet.post('passkeys', response, user, headers)).status;

    it('asks for verification, and leaves out the passkeys that the user has', async () => {
      expect(await start('ada')).toMatchObject({
        rp: { id: 'shop.example', name: 'Shop' },
        authenticatorSelection: { userVerification: 'required' },
        excludeCredentials: [{ id: passkey.id }],
      });
    });

    it('is refused before the payer makes one, if they have twenty', async () => {
      const { confirmations } = wallet.store;
      for (let at = 0; at < 20; at += 1) {
        await confirmations.startPasskey('keeper', `challenge-${at}`, Number.MAX_SAFE_INTEGER);
        const kept = { passkeyId: `passkey-${at}`, publicKey: 'key', counter: 0, enrolledAt: 1 };
        await confirmations.addPasskey('keeper', kept, `challenge-${at}`, 20);
      }
      expect(errorOf(await wallet.post('passkey-options', {}, 'keeper', fresh))).toEqual([409, 'too-many-keys']);
    });

    it('needs a session that has just proved who it is, both times', async () => {
      expect((await wallet.post('passkey-options', {}, 'stolen')).status).toBe(403);
      const { challenge } = await start('stolen');
      const response = createAuthenticator().register(challenge);
      expect((await wallet.post('passkeys', response, 'stolen')).status).toBe(403);
      expect(await wallet.store.confirmations.listPasskeys('stolen')).toEqual([]);
    });

    it('works once for each challenge, in ten minutes, and for its own user', async () => {
      const { challenge } = await start('bob');
      expect(await add('eve', createAuthenticator().register(challenge))).toBe(400);
      expect(await add('bob', createAuthenticator().register(challenge))).toBe(200);
      expect(await add('bob', createAuthenticator().register(challenge))).toBe(400);
      const { challenge: late } = await start('bob');
      await wallet.pass(600_000);
      expect(await add('bob', createAuthenticator().register(late))).toBe(400);
    });

    it.each<[string, Registering]>([
      ['made up by the page', { challenge: 'A'.repeat(43) }],
      ['of another site', { origin: 'https://evil.example' }],
      ['of another host', { rpId: 'evil.example' }],
      ['without verification', { isVerified: false }],
      ['inside a frame of another site', { crossOrigin: true }],
      ['of another type', { type: 'webauthn.get' }],
    ])('%s is refused', async (_name, { challenge: own, ...answering }: Registering) => {
      const { challenge } = await start('carol');
      expect(await add('carol', createAuthenticator().register(own ?? challenge, answering))).toBe(400);
      expect(await wallet.store.confirmations.listPasskeys('carol')).toEqual([]);
    });

    it('leaves the challenge of a payment as it is', async () => {
      const { orderId, challenge } = await openOrder();
      await start('ada');
      const assertion = passkey.answer(hashOf(challenge));
      expect(await wallet.confirm(orderId, { challenge, method: 'passkey', assertion })).toBe('confirmed');
    });

    it('is not possible on a server without passkeys', async () => {
      const without = await openWallet({ passkeys: undefined as never });
      const response = createAuthenticator().register('A'.repeat(43));
      expect((await without.post('passkey-options', {}, 'ada', fresh)).status).toBe(404);
      expect((await without.post('passkeys', response, 'ada', fresh)).status).toBe(400);
    });

    it('with a challenge that confirms a payment is refused', async () => {
      const { challenge } = await openOrder();
      const id = JSON.parse(Buffer.from(challenge, 'base64url').toString())[3];
      for (const text of [id, hashOf(challenge)]) {
        expect(await add('ada', createAuthenticator().register(text))).toBe(400);
      }
    });

    it.each([{}, { response: {} }, { response: { clientDataJSON: 'AAAA' } }])(
      'with %j is refused',
      async (response) => {
        expect(await add('ada', response)).toBe(400);
      },
    );
  });
});
