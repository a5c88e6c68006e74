import { parseChallenge } from '@payaloud/core/confirmation';
import { money } from '@payaloud/core/money';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSigner, forge, type Signer } from '../test-support/createSigner';
import { createWallets, type Wallet } from '../test-support/createWallet';
import { runSql, storeKinds } from '../test-support/databases';

describe.each(storeKinds)('over %s', (kind) => {
  const openWallet = createWallets(kind);
  let wallet: Wallet;
  let signer: Signer;
  beforeAll(async () => {
    wallet = await openWallet();
    signer = await wallet.enroll();
  });

  async function openOrder() {
    const orderId = wallet.addOrder();
    return { orderId, challenge: await wallet.challenge(orderId, signer) };
  }

  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  describe('a challenge', () => {
    it('holds the order as the server knows it, and is confirmed by a drawing', async () => {
      const { orderId, challenge } = await openOrder();
      const reading = parseChallenge(challenge, { audience: 'https://shop.example', now: wallet.clock.wall() });
      expect(reading).toMatchObject({
        ok: true,
        challenge: {
          environment: 'test',
          amount: money(2350, 'USD'),
          payeeId: 'blue-bottle',
          payeeName: 'Blue Bottle',
          keyId: signer.keyId,
          methods: ['code', 'passkey', 'drawing', 'device', 'voice'],
        },
      });
      expect(JSON.stringify(reading)).not.toContain('"ada"');
      expect(await wallet.draw(orderId, signer, challenge)).toBe('confirmed');
    });

    it.each([
      ['amount', { amount: money(1, 'USD') }],
      ['currency', { amount: money(2350, 'EUR') }],
      ['exponent of the currency', { amount: money(2350, 'JPY') }],
      ['payee id', { payeeId: 'mallory' }],
      ['name of the payee alone', { payeeName: 'Blue Bottles' }],
      ['user', { userRef: 'eve' }],
      ['device key', { keyId: 'A'.repeat(43) }],
      ['set of methods', { methods: ['device'] }],
      ['hash of the order', { orderHash: 'A'.repeat(43) }],
      ['id of the payment', { paymentId: 'payment-of-mallory' }],
      ['time', { expiresAt: 4_000_000_000 }],
    ] as const)('with another %s is void, although the device key signed it', async (_name, changes) => {
      const { orderId, challenge } = await openOrder();
      const forged = forge(challenge, changes);
      const jws = await signer.sign(forged, 'device');
      expect(await wallet.confirm(orderId, { challenge: forged, method: 'device', jws })).toBe('expired');
      expect(await wallet.lastResult()).toBe('other-bytes');
      expect(await wallet.draw(orderId, signer, challenge)).toBe('confirmed');
    });

    it.each([
      ['another audience', { audience: 'https://evil.example' }],
      ['the live environment', { environment: 'live' }],
    ] as const)('of %s is void', async (_name, changes) => {
      const { orderId, challenge } = await openOrder();
      expect(await wallet.draw(orderId, signer, forge(challenge, changes))).toBe('expired');
    });

    it('of the test environment is void on a live server', async () => {
      const live = await openWallet({ environment: 'live', place: wallet.place });
      const { orderId, challenge } = await openOrder();
      live.orders.set(orderId, wallet.orders.get(orderId) ?? { amount: money(1, 'USD') });
      expect(await live.draw(orderId, signer, challenge)).toBe('expired');
    });

    it.each([
      ['markup', '<b>Blue Bottle</b>'],
      ['another direction of writing', 'Blue \u202eelttoB'],
      ['a new line', 'Blue\nBottle'],
      ['words of the page', 'Payment succeeded'],
    ])('has a payee whose name cannot be heard as another, if it holds %s', async (_name, name) => {
      const orderId = wallet.addOrder({ payee: { id: 'odd', name } });
      const challenge = await wallet.challenge(orderId, signer);
      const reading = parseChallenge(challenge);
      expect(reading.ok && reading.challenge.payeeName).not.toMatch(/[<>\u202e\n]/);
      expect(await wallet.draw(orderId, signer, challenge)).toBe('confirmed');
    });

    it('is void for another user', async () => {
      const { orderId, challenge } = await openOrder();
      const eve = await wallet.enroll('eve');
      expect(await wallet.draw(orderId, eve, challenge, 'eve')).toBe('expired');
      expect(await wallet.lastResult('eve')).toBe('other-user');
    });

    it('is void for another order of the same amount', async () => {
      const { challenge } = await openOrder();
      expect(await wallet.draw(wallet.addOrder(), signer, challenge)).toBe('expired');
      expect(await wallet.lastResult()).toBe('other-order');
    });

    it.each([
      ['a tip', { amount: money(2825, 'USD') }],
      ['another payee', { payee: { id: 'mallory', name: 'Blue Bottle' } }],
      ['another name of the payee', { payee: { id: 'blue-bottle', name: 'Blue Bottles' } }],
      ['another version', { version: '2' }],
    ])('is void after the order got %s', async (_name, changes) => {
      const { orderId, challenge } = await openOrder();
      const known = wallet.orders.get(orderId) ?? { amount: money(2350, 'USD') };
      wallet.orders.set(orderId, { ...known, ...changes });
      expect(await wallet.draw(orderId, signer, challenge)).toBe('expired');
      expect(await wallet.lastResult()).toBe('order-changed');
    });

    it('is void after a fresh one was made', async () => {
      const { orderId, challenge } = await openOrder();
      const fresh = await wallet.challenge(orderId, signer);
      expect(await wallet.draw(orderId, signer, challenge)).toBe('expired');
      expect(await wallet.draw(orderId, signer, fresh)).toBe('confirmed');
    });

    it('that sets up a passkey confirms nothing', async () => {
      const { orderId } = await openOrder();
      const { options } = (await wallet.post('passkey-options', {}, 'ada', { 'x-step-up': 'yes' })).body;
      const forged = forge(await wallet.challenge(orderId, signer), { challengeId: options.challenge });
      expect(await wallet.draw(orderId, signer, forged)).toBe('expired');
      expect(await wallet.lastResult()).toBe('unknown-challenge');
    });

    it.each(['', 'A', '{}', 'A'.repeat(4097)])('that is %j is void', async (text) => {
      const { orderId, challenge } = await openOrder();
      const jws = await signer.sign(challenge);
      expect(await wallet.confirm(orderId, { challenge: text, method: 'drawing', jws })).toBe('expired');
    });

    it('in base64url with other last bits is void', async () => {
      const { orderId, challenge } = await openOrder();
      const last = challenge.charCodeAt(challenge.length - 1);
      const twin = `${challenge.slice(0, -1)}${String.fromCharCode(last + 1)}`;
      const isSame = Buffer.from(twin, 'base64url').equals(Buffer.from(challenge, 'base64url'));
      const outcome = await wallet.confirm(orderId, {
        challenge: isSame ? twin : `${challenge}=`,
        method: 'drawing',
        jws: await signer.sign(challenge),
      });
      expect(outcome).toBe('expired');
    });
  });

  describe('a signature', () => {
    it('of the key that the challenge names is needed', async () => {
      const { orderId, challenge } = await openOrder();
      const other = await wallet.enroll();
      expect(await wallet.draw(orderId, other, challenge)).toBe('not-recognized');
      expect(await wallet.lastResult()).toBe('other-challenge');
    });

    it('of a key that claims to be the known one is refused', async () => {
      const { orderId, challenge } = await openOrder();
      const stranger = await createSigner();
      const jws = await stranger.sign(challenge, 'drawing', { keyId: signer.keyId });
      expect(await wallet.confirm(orderId, { challenge, method: 'drawing', jws })).toBe('not-recognized');
      expect(await wallet.lastResult()).toBe('bad-signature');
    });

    it.each([
      ['audience', { audience: 'https://evil.example' }],
      ['challenge', { challengeId: 'another' }],
      ['bytes', { txn: 'A'.repeat(43) }],
      ['key', { keyId: 'A'.repeat(43) }],
      ['method', { method: 'device' }],
    ] as const)('for another %s is refused', async (_name, changes) => {
      const { orderId, challenge } = await openOrder();
      const jws = await signer.sign(challenge, 'drawing', changes);
      expect(await wallet.confirm(orderId, { challenge, method: 'drawing', jws })).toBe('not-recognized');
    });

    it.each([
      ['no algorithm', { alg: 'none', typ: 'payaloud-confirmation+jwt' }],
      ['HS256', { alg: 'HS256', typ: 'payaloud-confirmation+jwt' }],
      ['another type', { alg: 'ES256', typ: 'JWT' }],
      ['a key of its own', { alg: 'ES256', typ: 'payaloud-confirmation+jwt', jwk: {} }],
      ['an address of keys', { alg: 'ES256', typ: 'payaloud-confirmation+jwt', jku: 'https://evil.example' }],
      ['a critical extension', { alg: 'ES256', typ: 'payaloud-confirmation+jwt', crit: ['b64'] }],
      ['another order of keys', { typ: 'payaloud-confirmation+jwt', alg: 'ES256' }],
    ])('with a header that has %s is refused', async (_name, header) => {
      const { orderId, challenge } = await openOrder();
      const [, payload = ''] = (await signer.sign(challenge)).split('.');
      const jws = await signer.signText(`${part({ ...header, kid: signer.keyId })}.${payload}`);
      expect(await wallet.confirm(orderId, { challenge, method: 'drawing', jws })).toBe('not-recognized');
      expect(await wallet.lastResult()).toBe('unreadable-proof');
    });

    it('for a list of audiences is refused', async () => {
      const { orderId, challenge } = await openOrder();
      const [head = '', payload = ''] = (await signer.sign(challenge)).split('.');
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
      const jws = await signer.signText(`${head}.${part({ ...claims, aud: [claims.aud] })}`);
      expect(await wallet.confirm(orderId, { challenge, method: 'drawing', jws })).toBe('not-recognized');
    });

    it('that is truncated is refused', async () => {
      const { orderId, challenge } = await openOrder();
      const jws = (await signer.sign(challenge)).slice(0, -3);
      expect(await wallet.confirm(orderId, { challenge, method: 'drawing', jws })).toBe('not-recognized');
    });

    it('that is new gets the same answer after a lost reply, and stores no second confirmation', async () => {
      const { orderId, challenge } = await openOrder();
      expect(await wallet.draw(orderId, signer, challenge)).toBe('confirmed');
      const [stored] = await runSql(wallet.place, 'select * from payaloud_challenges order by issued_at desc');
      await wallet.pass(1_000);
      expect(await wallet.draw(orderId, signer, challenge)).toBe('confirmed');
      expect(await wallet.lastResult()).toBe('confirmed-before');
      expect(await runSql(wallet.place, 'select * from payaloud_challenges')).toContainEqual(stored);
    });

    it('that is malleated stores no second confirmation', async () => {
      const { orderId, challenge } = await openOrder();
      const jws = await signer.sign(challenge);
      await wallet.confirm(orderId, { challenge, method: 'drawing', jws });
      await wallet.confirm(orderId, { challenge, method: 'drawing', jws: malleate(jws) });
      expect(await wallet.lastResult()).toBe('confirmed-before');
    });

    it('confirms nothing after the payment, or after the time', async () => {
      const { orderId, challenge } = await openOrder();
      const jws = await signer.sign(challenge);
      const drawn = { challenge, method: 'drawing', jws };
      const { confirmationId } = (await wallet.post(`orders/${orderId}/confirmation`, drawn)).body;
      expect((await wallet.payWith(orderId, confirmationId)).body.kind).toBe('succeeded');
      expect(await wallet.confirm(orderId, drawn)).toBe('expired');
      expect(await wallet.lastResult()).toBe('used');
      const late = await openOrder();
      expect(await wallet.draw(late.orderId, signer, late.challenge)).toBe('confirmed');
      await wallet.pass(600_000);
      expect(await wallet.draw(late.orderId, signer, late.challenge)).toBe('expired');
    });

    it('confirms once, however many come at once', async () => {
      const { orderId, challenge } = await openOrder();
      await Promise.all(Array.from({ length: 50 }, () => wallet.draw(orderId, signer, challenge)));
      const attempts = await wallet.store.confirmations.listAttempts('ada', 50);
      // A busy store refuses some, so that older attempts at other orders are among these.
      const ofThis = attempts.filter(({ challengeId }) => challengeId === attempts[0]?.challengeId);
      expect(ofThis.filter(({ result }) => result === 'confirmed')).toHaveLength(1);
    });
  });

  /** P-256's order. (r, n - s) verifies like (r, s). */
  const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

  function malleate(jws: string): string {
    const [head, payload, signed = ''] = jws.split('.');
    const hex = Buffer.from(signed, 'base64url').toString('hex');
    const s = (n - BigInt(`0x${hex.slice(64)}`)).toString(16).padStart(64, '0');
    return `${head}.${payload}.${Buffer.from(hex.slice(0, 64) + s, 'hex').toString('base64url')}`;
  }

  describe('the time', () => {
    it('of the device does not matter, also if it is a day off', async () => {
      const ahead = await openWallet();
      await ahead.pass(24 * 3_600_000);
      const key = await ahead.enroll();
      const orderId = ahead.addOrder();
      const challenge = await ahead.challenge(orderId, key);
      expect(parseChallenge(challenge)).toMatchObject({ ok: true });
      expect(await ahead.draw(orderId, key, challenge)).toBe('confirmed');
    });

    it('runs out at the end, by the server’s clock', async () => {
      const late = await openWallet();
      const key = await late.enroll();
      const orderId = late.addOrder();
      const challenge = await late.challenge(orderId, key);
      await late.pass(600_000);
      expect(await late.draw(orderId, key, challenge)).toBe('expired');
      expect(await late.lastResult()).toBe('expired');
    });
  });

  it('the audit has what the page is not told, and no payee', async () => {
    const { orderId, challenge } = await openOrder();
    const body = { challenge, method: 'drawing', jws: `${await signer.sign(challenge)}x` };
    // The newest is asked for.
    await wallet.clock.pass(1);
    const { body: answer } = await wallet.post(`orders/${orderId}/confirmation`, body);
    expect(answer).toEqual({ outcome: 'not-recognized' });
    const [last] = await wallet.store.confirmations.listAttempts('ada', 1);
    expect(last).toMatchObject({ method: 'drawing', result: 'unreadable-proof' });
    expect(JSON.stringify(last)).not.toContain('Blue');
  });
});
