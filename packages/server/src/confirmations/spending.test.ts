import { parseChallenge } from '@payaloud/core/confirmation';
import { money } from '@payaloud/core/money';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errorOf, pageId } from '../test-support/createShop';
import type { Signer } from '../test-support/createSigner';
import { createWallets, hashOf, type Wallet } from '../test-support/createWallet';
import { storeKinds } from '../test-support/databases';

describe.each(storeKinds)('over %s', (kind) => {
  const openWallet = createWallets(kind);
  let wallet: Wallet;
  let signer: Signer;
  beforeAll(async () => {
    wallet = await openWallet();
  });
  beforeEach(async () => {
    signer = await wallet.enroll();
  });

  const refused = [403, 'not-confirmed'];

  describe('an order that needs a confirmation', () => {
    it('is paid with one, under the id that was confirmed', async () => {
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId, signer);
      const reading = parseChallenge(challenge);
      const jws = await signer.sign(challenge);
      const { body } = await wallet.post(`orders/${orderId}/confirmation`, { challenge, method: 'drawing', jws });
      const id = pageId();
      expect((await wallet.payWith(orderId, body.confirmationId, id)).body.kind).toBe('succeeded');
      expect((await wallet.store.find(id))?.paymentId).toBe(reading.ok && reading.challenge.paymentId);
    });

    it('is not paid without, and nothing is opened at the provider', async () => {
      const orderId = wallet.addOrder();
      const before = wallet.fake.requests.length;
      expect(errorOf(await wallet.payWith(orderId))).toEqual(refused);
      expect(errorOf(await wallet.payWith(orderId, 'made-up'))).toEqual(refused);
      expect(wallet.fake.requests).toHaveLength(before);
      expect(await wallet.store.findOfOrder(orderId)).toBeNull();
    });

    it('is not paid by a challenge that nobody confirmed', async () => {
      const orderId = wallet.addOrder();
      const reading = parseChallenge(await wallet.challenge(orderId, signer));
      expect(errorOf(await wallet.payWith(orderId, reading.ok ? reading.challenge.challengeId : ''))).toEqual(refused);
    });

    it('is not paid by the confirmation of another order', async () => {
      const confirmationId = await wallet.confirmed(wallet.addOrder(), signer);
      expect(errorOf(await wallet.payWith(wallet.addOrder(), confirmationId))).toEqual(refused);
    });

    it('is not paid by the confirmation of another user', async () => {
      const orderId = wallet.addOrder();
      const confirmationId = await wallet.confirmed(orderId, signer);
      const body = JSON.stringify({ orderId, means: 'pm_card_visa', confirmationId });
      const answer = await wallet.send('PUT', `payments/${pageId()}`, { body, headers: { 'x-user': 'eve' } });
      expect(errorOf(answer)).toEqual(refused);
    });

    it('is not paid after a tip was added to what was confirmed', async () => {
      const orderId = wallet.addOrder();
      const confirmationId = await wallet.confirmed(orderId, signer);
      const known = wallet.orders.get(orderId) ?? { amount: money(2350, 'USD') };
      wallet.orders.set(orderId, { ...known, amount: money(2825, 'USD') });
      expect(errorOf(await wallet.payWith(orderId, confirmationId))).toEqual(refused);
    });

    it('is not paid by a confirmation that is a quarter of an hour old', async () => {
      const orderId = wallet.addOrder();
      const confirmationId = await wallet.confirmed(orderId, signer);
      await wallet.pass(15 * 60_000);
      const answer = await wallet.payWith(orderId, confirmationId);
      expect(errorOf(answer)).toEqual(refused);
      // An outcome too, which the page says.
      expect(answer.body).toMatchObject({ kind: 'failed', reason: 'not-confirmed' });
    });

    it('is paid once, although two pages send one confirmation at once', async () => {
      const orderId = wallet.addOrder();
      const confirmationId = await wallet.confirmed(orderId, signer);
      const before = wallet.fake.charges.length;
      const all = await Promise.all([wallet.payWith(orderId, confirmationId), wallet.payWith(orderId, confirmationId)]);
      expect(all.map(({ status }) => status)).toEqual([200, 200]);
      expect(wallet.fake.charges).toHaveLength(before + 1);
    });

    it('is answered again after a lost reply, without another confirmation', async () => {
      const orderId = wallet.addOrder();
      const confirmationId = await wallet.confirmed(orderId, signer);
      const id = pageId();
      const first = await wallet.payWith(orderId, confirmationId, id);
      expect(await wallet.payWith(orderId, confirmationId, id)).toEqual(first);
      expect(await wallet.payWith(orderId, undefined, id)).toEqual(first);
    });

    it('is paid by a confirmation although another page asked for a fresh challenge', async () => {
      const orderId = wallet.addOrder();
      const confirmationId = await wallet.confirmed(orderId, signer);
      await wallet.challenge(orderId, signer);
      expect((await wallet.payWith(orderId, confirmationId)).body.kind).toBe('succeeded');
    });

    it('needs another confirmation after its payment was declined', async () => {
      const orderId = wallet.addOrder();
      const confirmationId = await wallet.confirmed(orderId, signer);
      const declined = await wallet.pay(pageId(), orderId, 'pm_card_declined', confirmationId);
      expect(declined.body.kind).toBe('declined');
      expect(errorOf(await wallet.payWith(orderId, confirmationId))).toEqual(refused);
      const second = await wallet.confirmed(orderId, signer);
      expect((await wallet.payWith(orderId, second)).body.kind).toBe('succeeded');
    });

    it('is not paid by a key that was revoked after it had confirmed, also if the key comes back', async () => {
      const orderId = wallet.addOrder();
      const confirmationId = await wallet.confirmed(orderId, signer);
      await wallet.send('DELETE', `devices/${signer.keyId}`);
      expect(errorOf(await wallet.payWith(orderId, confirmationId))).toEqual(refused);
      await wallet.pass(1_000);
      await wallet.post('devices', signer.device, 'ada', { 'x-step-up': 'yes' });
      expect(errorOf(await wallet.payWith(orderId, confirmationId))).toEqual(refused);
    });

    it('is not paid by a passkey that was removed after it had confirmed', async () => {
      const passkey = await wallet.addPasskey();
      await wallet.addPasskey();
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId);
      const assertion = passkey.answer(hashOf(challenge));
      const { body } = await wallet.post(`orders/${orderId}/confirmation`, { challenge, method: 'passkey', assertion });
      await wallet.send('DELETE', `passkeys/${passkey.id}`);
      expect(errorOf(await wallet.payWith(orderId, body.confirmationId))).toEqual(refused);
    });

    it('that the payer pays in the provider’s own form needs one too', async () => {
      const orderId = wallet.addOrder();
      const body = JSON.stringify({ orderId });
      expect(errorOf(await wallet.send('PUT', `payments/${pageId()}`, { body }))).toEqual(refused);
    });
  });
});
