import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { errorOf } from '../test-support/createShop';
import { createSigner } from '../test-support/createSigner';
import { createWallets, type Wallet } from '../test-support/createWallet';
import { firstStoreKinds } from '../test-support/databases';

describe.each(firstStoreKinds)('over %s', (kind) => {
  const openWallet = createWallets(kind);
  let wallet: Wallet;
  beforeAll(async () => {
    wallet = await openWallet();
  });

  const fresh = { 'x-step-up': 'yes' };
  const remove = (path: string, user = 'ada') => wallet.send('DELETE', path, { headers: { 'x-user': user } });

  describe('a device key', () => {
    it('is added, listed and revoked, and the user hears of it', async () => {
      const user = 'listing';
      const { keyId } = await wallet.enroll(user);
      const { body } = await wallet.send('GET', 'devices', { headers: { 'x-user': user } });
      expect(body).toEqual({ devices: [{ keyId, enrolledAt: expect.any(Number) }] });
      expect((await remove(`devices/${keyId}`, user)).body).toEqual({ removed: true });
      expect((await remove(`devices/${keyId}`, user)).body).toEqual({ removed: false });
      expect(wallet.notices.filter((notice) => notice.user === user)).toEqual([
        { about: 'device-added', user, keyId },
        { about: 'device-revoked', user, keyId },
      ]);
    });

    it('is not added from a stolen session, and the user hears of it', async () => {
      const signer = await createSigner();
      const user = 'stolen';
      expect(errorOf(await wallet.post('devices', signer.device, user))).toEqual([403, 'step-up-needed']);
      expect(await wallet.store.confirmations.listDevices(user)).toEqual([]);
      expect(wallet.notices.at(-1)).toEqual({ about: 'enrolment-refused', user, keyId: null });
    });

    it.each([
      ['under the name of another key', async () => ({ ...(await createSigner()).device, keyId: 'A'.repeat(43) })],
      ['of another curve', async () => withKey({ crv: 'P-384' })],
      ['of another kind', async () => withKey({ kty: 'RSA' })],
      ['that is too short', async () => withKey({ x: 'AAAA' })],
      ['that is not on the curve', async () => withKey({ x: 'A'.repeat(43), y: 'A'.repeat(43) })],
    ])('%s is refused', async (_name, make) => {
      expect(errorOf(await wallet.post('devices', await make(), 'ada', fresh))).toEqual([400, 'bad-key']);
    });

    it('of another user cannot be revoked or used', async () => {
      const signer = await wallet.enroll();
      expect((await remove(`devices/${signer.keyId}`, 'eve')).body).toEqual({ removed: false });
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId, signer, 'eve');
      const jws = await signer.sign(challenge);
      expect(await wallet.confirm(orderId, { challenge, method: 'drawing', jws }, 'eve')).toBe('not-recognized');
    });

    it('that two users share on one device counts for both, and is revoked for one', async () => {
      const signer = await wallet.enroll('first');
      await wallet.post('devices', signer.device, 'second', fresh);
      await remove(`devices/${signer.keyId}`, 'first');
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId, signer, 'second');
      expect(await wallet.draw(orderId, signer, challenge, 'second')).toBe('confirmed');
    });

    it('that is revoked while its signature is checked confirms nothing', async () => {
      const signer = await wallet.enroll();
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId, signer);
      const { confirmations } = wallet.store;
      const confirm = confirmations.confirm.bind(confirmations);
      const spy = vi.spyOn(confirmations, 'confirm').mockImplementation(async (...asked) => {
        await remove(`devices/${signer.keyId}`);
        return confirm(...asked);
      });
      expect(await wallet.draw(orderId, signer, challenge)).toBe('not-recognized');
      spy.mockRestore();
      expect(await wallet.lastResult()).toBe('revoked-key');
    });

    it('that was revoked and added again does not answer the challenges from before', async () => {
      const signer = await wallet.enroll();
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId, signer);
      await remove(`devices/${signer.keyId}`);
      await wallet.pass(1_000);
      await wallet.post('devices', signer.device, 'ada', fresh);
      expect(await wallet.draw(orderId, signer, challenge)).toBe('not-recognized');
      expect(await wallet.draw(orderId, signer, await wallet.challenge(orderId, signer))).toBe('confirmed');
    });

    it('is imported once', async () => {
      const signer = await wallet.enroll();
      const spy = vi.spyOn(crypto.subtle, 'importKey');
      for (let at = 0; at < 2; at += 1) {
        const orderId = wallet.addOrder();
        expect(await wallet.draw(orderId, signer, await wallet.challenge(orderId, signer))).toBe('confirmed');
      }
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    });

    it('is one of twenty at most', async () => {
      const user = 'collector';
      for (let at = 0; at < 20; at += 1) await wallet.enroll(user);
      const more = await createSigner();
      expect(errorOf(await wallet.post('devices', more.device, user, fresh))).toEqual([409, 'too-many-keys']);
      const [first] = await wallet.store.confirmations.listDevices(user);
      await remove(`devices/${first?.keyId}`, user);
      expect((await wallet.post('devices', more.device, user, fresh)).status).toBe(200);
    });
  });

  /** A key under its own thumbprint, whatever is wrong with it. */
  async function withKey(changes: object) {
    const { publicKey } = (await createSigner()).device;
    const changed = { ...publicKey, ...changes };
    const { x, y } = changed;
    const thumbprint = createHash('sha256').update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }));
    return { keyId: thumbprint.digest('base64url'), publicKey: changed };
  }
});
