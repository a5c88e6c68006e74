import { parseChallenge } from '@payaloud/core/confirmation';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { createConfirmations } from '../createConfirmations';
import { createShops, pageId } from '../test-support/createShop';
import { createWallets } from '../test-support/createWallet';
import type { ConfirmationPolicy } from './policy';

const openWallet = createWallets();
const openShop = createShops();

/** A drawing up to 30 dollars, a passkey or a code above. */
const upTo30 = ({ amount }: { amount: { minorUnits: number } }): ConfirmationPolicy | null => {
  if (amount.minorUnits < 500) return null;
  return { methods: ['passkey', 'code'], ...(amount.minorUnits <= 3_000 ? { withDeviceKey: ['drawing'] } : {}) };
};

const methodsIn = (challenge: string) => {
  const reading = parseChallenge(challenge);
  return reading.ok ? reading.challenge.methods : [];
};

describe('a policy', () => {
  it('takes a drawing for a small amount, and refuses it for a large one', async () => {
    const wallet = await openWallet({ policyOf: upTo30 });
    const signer = await wallet.enroll();
    const small = wallet.addOrder({ amount: money(3_000, 'USD') });
    const large = wallet.addOrder({ amount: money(3_001, 'USD') });
    expect(await wallet.draw(small, signer, await wallet.challenge(small, signer))).toBe('confirmed');
    const challenge = await wallet.challenge(large, signer);
    expect(methodsIn(challenge)).toEqual(['passkey', 'code']);
    expect(await wallet.draw(large, signer, challenge)).toBe('not-recognized');
  });

  it('refuses a method that the challenge does not name', async () => {
    const wallet = await openWallet({ policyOf: upTo30 });
    const signer = await wallet.enroll();
    const orderId = wallet.addOrder();
    const challenge = await wallet.challenge(orderId, signer);
    for (const method of ['device', 'voice'] as const) {
      const jws = await signer.sign(challenge, method);
      expect(await wallet.confirm(orderId, { challenge, method, jws })).toBe('not-recognized');
    }
    expect(await wallet.lastResult()).toBe('other-method');
  });

  it('offers no drawing and no voice to a page without the key', async () => {
    const wallet = await openWallet();
    const mine = await wallet.enroll();
    const orderId = wallet.addOrder();
    expect(methodsIn(await wallet.challenge(orderId))).toEqual(['code', 'passkey']);
    expect(methodsIn(await wallet.challenge(orderId, mine, 'eve'))).toEqual(['code', 'passkey']);
    expect(methodsIn(await wallet.challenge(orderId, mine))).toContain('voice');
  });

  it('lets an order be paid without', async () => {
    const wallet = await openWallet({ policyOf: upTo30 });
    const orderId = wallet.addOrder({ amount: money(499, 'USD') });
    expect((await wallet.post(`orders/${orderId}/challenge`, {})).body).toEqual({ challenge: null });
    expect((await wallet.payWith(orderId)).body.kind).toBe('succeeded');
  });

  it('with a voice or a drawing alone does not compile, and is refused at the first request', async () => {
    const policies: ConfirmationPolicy[] = [
      // @ts-expect-error A voice is never the only way.
      { methods: ['voice'] },
      // @ts-expect-error A drawing counts only with the device key.
      { methods: ['code', 'drawing'] },
      // @ts-expect-error One way must need nothing beside it.
      { methods: [], withDeviceKey: ['drawing', 'voice'] },
      // @ts-expect-error A passkey signs by itself.
      { methods: ['code'], withDeviceKey: ['passkey'] },
    ];
    for (const policy of policies) {
      const wallet = await openWallet({ policyOf: () => policy });
      const signer = await wallet.enroll();
      const { status } = await wallet.post(`orders/${wallet.addOrder()}/challenge`, { keyId: signer.keyId });
      expect(status).toBe(500);
      const order = { amount: money(1, 'USD'), payee: { id: 'a', name: 'A' } };
      const asked = { user: 'ada', orderId: '17', order, keyId: signer.keyId };
      await expect(wallet.confirmations?.issue(asked)).rejects.toMatchObject({ code: 'bad-policy' });
    }
  });
});

describe('a mistake in the set-up', () => {
  const asked = (orderId: string, order: { amount: ReturnType<typeof money> }) => ({
    user: 'ada',
    orderId,
    order,
    keyId: null,
  });

  it('is named: an audience that no challenge can hold', async () => {
    const { store } = await openShop();
    const options = { environment: 'test', store, policyOf: () => null, stepUp: () => true, notify: () => {} } as const;
    expect(() => createConfirmations({ ...options, audience: 'my shop' })).toThrow(/128 visible ASCII/);
  });

  it('is named: an order without a payee', async () => {
    const { confirmations } = await openWallet();
    await expect(confirmations?.issue(asked('17', { amount: money(1, 'USD') }))).rejects.toMatchObject({
      code: 'no-payee',
    });
  });

  it('is named: a code that nothing sends', async () => {
    const wallet = await openWallet({ sendCode: undefined as never });
    const order = { amount: money(1, 'USD'), payee: { id: 'a', name: 'A' } };
    await expect(wallet.confirmations?.issue(asked('17', order))).rejects.toMatchObject({ code: 'no-way' });
  });

  it('is not: a way that no policy names', async () => {
    const order = { amount: money(1, 'USD'), payee: { id: 'a', name: 'A' } };
    const byCode = await openWallet({ policyOf: () => ({ methods: ['code'] }), passkeys: undefined as never });
    expect(await byCode.confirmations?.issue(asked('17', order))).toEqual(expect.any(String));
    const byPasskey = await openWallet({ policyOf: () => ({ methods: ['passkey'] }), sendCode: undefined as never });
    expect(await byPasskey.confirmations?.issue(asked('17', order))).toEqual(expect.any(String));
  });

  it('is named: passkeys that nothing verifies', async () => {
    const policyOf = () => ({ methods: ['passkey'] }) as const;
    const wallet = await openWallet({ policyOf, passkeys: undefined as never });
    const order = { amount: money(1, 'USD'), payee: { id: 'a', name: 'A' } };
    await expect(wallet.confirmations?.issue(asked('17', order))).rejects.toMatchObject({ code: 'no-way' });
  });

  it('does not break a confirmation: a notice that throws', async () => {
    const errors: unknown[] = [];
    const notify = () => {
      throw new Error('ours');
    };
    const wallet = await openWallet({ notify, onError: (error) => errors.push(error) });
    const signer = await wallet.enroll();
    expect(await wallet.store.confirmations.listDevices('ada')).toHaveLength(1);
    expect(errors).toEqual([new Error('ours')]);
    const orderId = wallet.addOrder();
    expect(await wallet.draw(orderId, signer, await wallet.challenge(orderId, signer))).toBe('confirmed');
  });
});

describe('without confirmations', () => {
  it('a page hears that none is needed, and a confirmation is an unknown key', async () => {
    const shop = await openShop();
    const orderId = shop.addOrder();
    const asked = await shop.send('POST', `orders/${orderId}/challenge`, { body: '{}' });
    expect(asked.body).toEqual({ challenge: null });
    expect((await shop.send('POST', `orders/${orderId}/code`, { body: '{}' })).status).toBe(404);
    const paid = await shop.pay(pageId(), orderId, 'pm_card_visa', 'confirmation');
    expect(paid.body.error.code).toBe('unknown-key');
  });
});
