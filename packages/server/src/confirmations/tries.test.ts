import { describe, expect, it } from 'vitest';
import { openSql, runSql, storeKinds } from '../test-support/databases';
import { createWallets, hashOf, type Wallet } from '../test-support/createWallet';

describe.each(storeKinds)('over %s', (kind) => {
  const openWallet = createWallets(kind);
  const minutes = 60_000;

  /** A challenge with a code that was sent for it. */
  async function openWithCode(wallet: Wallet, user = 'ada') {
    const orderId = wallet.addOrder();
    const challenge = await wallet.challenge(orderId, null, user);
    const { outcome } = (await wallet.post(`orders/${orderId}/code`, { challenge }, user)).body;
    const code = wallet.codes.at(-1)?.code ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    return { orderId, challenge, code, wrong, outcome };
  }

  const guess = (wallet: Wallet, { orderId, challenge, wrong }: Awaited<ReturnType<typeof openWithCode>>) =>
    wallet.confirm(orderId, { challenge, method: 'code', code: wrong });

  describe('a code', () => {
    it('is sent with amount and payee, and confirms, with spaces too', async () => {
      const wallet = await openWallet();
      const { orderId, challenge, code } = await openWithCode(wallet);
      expect(wallet.codes).toEqual([
        {
          user: 'ada',
          code: expect.stringMatching(/^\d{6}$/),
          orderId,
          amount: expect.anything(),
          payeeName: 'Blue Bottle',
        },
      ]);
      const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
      expect(await wallet.confirm(orderId, { challenge, method: 'code', code: spaced })).toBe('confirmed');
    });

    it('gets the same answer after a lost reply, and pays once', async () => {
      const wallet = await openWallet();
      const { orderId, challenge, code, wrong } = await openWithCode(wallet);
      const answer = async (typed: string) =>
        (await wallet.post(`orders/${orderId}/confirmation`, { challenge, method: 'code', code: typed })).body;
      const first = await answer(code);
      expect(first.outcome).toBe('confirmed');
      expect(await answer(code)).toEqual(first);
      expect(await wallet.lastResult()).toBe('confirmed-before');
      expect(await answer(wrong)).toEqual({ outcome: 'not-recognized' });
      expect((await wallet.post(`orders/${orderId}/code`, { challenge })).body.outcome).toBe('expired');
      expect((await wallet.payWith(orderId, first.confirmationId)).body.kind).toBe('succeeded');
      expect(await answer(code)).toEqual({ outcome: 'expired' });
      expect(await wallet.lastResult()).toBe('used');
    });

    it('that was accepted is confirmed again by no other user, and for no other order', async () => {
      const wallet = await openWallet();
      const { orderId, challenge, code } = await openWithCode(wallet);
      const typed = { challenge, method: 'code', code };
      expect(await wallet.confirm(orderId, typed)).toBe('confirmed');
      expect(await wallet.confirm(orderId, typed, 'eve')).toBe('expired');
      expect(await wallet.confirm(wallet.addOrder(), typed)).toBe('expired');
      await wallet.pass(10 * minutes);
      expect(await wallet.confirm(orderId, typed)).toBe('expired');
    });

    it('that was accepted gives no more tries than another', async () => {
      const wallet = await openWallet();
      const asked = await openWithCode(wallet);
      await wallet.confirm(asked.orderId, { challenge: asked.challenge, method: 'code', code: asked.code });
      for (let tries = 0; tries < 5; tries += 1) expect(await guess(wallet, asked)).toBe('not-recognized');
      expect(await guess(wallet, asked)).toBe('blocked');
    });

    it('confirms no other order', async () => {
      const wallet = await openWallet();
      const { code } = await openWithCode(wallet);
      const other = await openWithCode(wallet);
      const isSame = other.code === code;
      const { orderId, challenge } = other;
      expect(await wallet.confirm(orderId, { challenge, method: 'code', code })).toBe(
        isSame ? 'confirmed' : 'not-recognized',
      );
    });

    it('that was never sent confirms nothing', async () => {
      const wallet = await openWallet();
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId);
      for (const code of ['', '000000']) {
        expect(await wallet.confirm(orderId, { challenge, method: 'code', code })).toBe('not-recognized');
      }
    });

    it('is in no row', async () => {
      const wallet = await openWallet();
      const { code } = await openWithCode(wallet);
      const rows = await runSql(wallet.place, 'select * from payaloud_challenges');
      expect(rows).toHaveLength(1);
      expect(Object.values(rows[0] as object)).not.toContain(code);
      expect(JSON.stringify(rows)).not.toContain('Blue Bottle');
    });

    it('is not sent for another user’s challenge, or for one that ran out', async () => {
      const wallet = await openWallet();
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId);
      expect((await wallet.post(`orders/${orderId}/code`, { challenge }, 'eve')).body.outcome).toBe('expired');
      expect(await wallet.lastResult('eve')).toBe('other-user');
      await wallet.pass(10 * minutes);
      expect((await wallet.post(`orders/${orderId}/code`, { challenge })).body.outcome).toBe('expired');
      expect(wallet.codes).toEqual([]);
    });

    it('is not sent if the policy does not take it', async () => {
      const wallet = await openWallet({ policyOf: () => ({ methods: ['passkey'] }) });
      expect((await openWithCode(wallet)).outcome).toBe('not-recognized');
      expect(wallet.codes).toEqual([]);
    });

    it('is sent five times in a quarter of an hour, and twenty times a day', async () => {
      const wallet = await openWallet();
      const outcomes: string[] = [];
      for (let at = 0; at < 6; at += 1) outcomes.push((await openWithCode(wallet)).outcome);
      expect(outcomes).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'blocked']);
      for (let quarter = 0; quarter < 4; quarter += 1) {
        await wallet.pass(16 * minutes);
        for (let at = 0; at < 5; at += 1) await openWithCode(wallet);
      }
      expect(wallet.codes).toHaveLength(20);
      await wallet.pass(24 * 60 * minutes);
      expect((await openWithCode(wallet)).outcome).toBe('sent');
    });
  });

  describe('the answer about a code', () => {
    it('says how long no other is sent', async () => {
      const wallet = await openWallet();
      const ask = async () => {
        const orderId = wallet.addOrder();
        return (await wallet.post(`orders/${orderId}/code`, { challenge: await wallet.challenge(orderId) })).body;
      };
      await ask();
      await wallet.pass(4 * minutes);
      for (let at = 0; at < 4; at += 1) await ask();
      const { outcome, retryAfterMs } = await ask();
      expect(outcome).toBe('blocked');
      // The first one leaves the quarter of an hour in eleven minutes.
      expect(Math.ceil(retryAfterMs / minutes)).toBe(11);
      await wallet.pass(retryAfterMs);
      expect(await ask()).toMatchObject({ outcome: 'sent' });
    });

    it('says how long codes wait after wrong guesses', async () => {
      const wallet = await openWallet();
      const opened = await openWithCode(wallet);
      for (let at = 0; at < 5; at += 1) await guess(wallet, opened);
      const { body } = await wallet.post(`orders/${opened.orderId}/code`, { challenge: opened.challenge });
      expect([body.outcome, Math.ceil(body.retryAfterMs / minutes)]).toEqual(['blocked', 15]);
    });

    it.each([
      ['phone', 'phone'],
      [Promise.resolve('email'), 'email'],
      [{ messageId: 7 }, null],
      [undefined, null],
    ])('tells where it went only if the app says so: %o', async (returned, to) => {
      const wallet = await openWallet({ sendCode: () => returned });
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId);
      expect((await wallet.post(`orders/${orderId}/code`, { challenge })).body).toEqual({ outcome: 'sent', to });
    });
  });

  describe('wrong guesses', () => {
    it('block codes for a quarter of an hour, tell the user once, and a right code then waits too', async () => {
      const wallet = await openWallet();
      const opened = await openWithCode(wallet);
      for (let at = 0; at < 5; at += 1) expect(await guess(wallet, opened)).toBe('not-recognized');
      const { orderId, challenge, code } = opened;
      expect(await wallet.confirm(orderId, { challenge, method: 'code', code })).toBe('blocked');
      expect((await openWithCode(wallet)).outcome).toBe('blocked');
      expect(wallet.notices.filter(({ about }) => about === 'blocked')).toEqual([
        { about: 'blocked', user: 'ada', keyId: null },
      ]);
      await wallet.pass(16 * minutes);
      const fresh = await openWithCode(wallet);
      const right = { challenge: fresh.challenge, method: 'code', code: fresh.code };
      expect(await wallet.confirm(fresh.orderId, right)).toBe('confirmed');
    });

    it('are twenty a day at most', async () => {
      const wallet = await openWallet();
      const outcomes: string[] = [];
      for (let at = 0; at < 6; at += 1) {
        const opened = await openWithCode(wallet);
        for (let tries = 0; tries < 4; tries += 1) outcomes.push(await guess(wallet, opened));
        await wallet.pass(16 * minutes);
      }
      expect(outcomes.filter((outcome) => outcome === 'not-recognized')).toHaveLength(20);
      expect(wallet.notices).toHaveLength(1);
    });

    it('before a right one tell the user nothing', async () => {
      const wallet = await openWallet();
      const opened = await openWithCode(wallet);
      for (let at = 0; at < 4; at += 1) await guess(wallet, opened);
      const { orderId, challenge, code } = opened;
      expect(await wallet.confirm(orderId, { challenge, method: 'code', code })).toBe('confirmed');
      expect(wallet.notices).toEqual([]);
    });

    it('that come 50 at a time are five', async () => {
      const wallet = await openWallet();
      const opened = await openWithCode(wallet);
      const all = await Promise.all(Array.from({ length: 50 }, () => guess(wallet, opened)));
      expect(all.filter((outcome) => outcome === 'not-recognized')).toHaveLength(5);
    });

    it('are as many over fresh challenges, orders, devices and methods', async () => {
      const wallet = await openWallet();
      const phone = await wallet.enroll();
      const laptop = await wallet.enroll();
      for (let at = 0; at < 5; at += 1) expect(await guess(wallet, await openWithCode(wallet))).toBe('not-recognized');
      const orderId = wallet.addOrder();
      for (const key of [phone, laptop]) {
        expect(await wallet.draw(orderId, key, await wallet.challenge(orderId, key))).toBe('blocked');
        const challenge = await wallet.challenge(orderId, key);
        const spoken = { challenge, method: 'voice', jws: await key.sign(challenge, 'voice') };
        expect(await wallet.confirm(orderId, spoken)).toBe('blocked');
      }
    });

    it('by somebody with a stolen session lock nobody out', async () => {
      const wallet = await openWallet();
      const key = await wallet.enroll();
      const passkey = await wallet.addPasskey();
      const opened = await openWithCode(wallet);
      for (let at = 0; at < 30; at += 1) await guess(wallet, opened);
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId, key);
      const byKey = { challenge, method: 'device', jws: await key.sign(challenge, 'device') };
      expect(await wallet.confirm(orderId, byKey)).toBe('confirmed');
      const next = await wallet.challenge(orderId, key);
      const byPasskey = { challenge: next, method: 'passkey', assertion: passkey.answer(hashOf(next)) };
      expect(await wallet.confirm(orderId, byPasskey)).toBe('confirmed');
    });

    it('of another user, and signatures that are junk, count for nobody', async () => {
      const wallet = await openWallet();
      const key = await wallet.enroll();
      const orderId = wallet.addOrder();
      const challenge = await wallet.challenge(orderId, key);
      for (let at = 0; at < 10; at += 1) {
        await wallet.confirm(orderId, { challenge, method: 'code', code: '1' }, 'eve');
        await wallet.confirm(orderId, { challenge, method: 'drawing', jws: 'junk' });
      }
      expect(await wallet.draw(orderId, key, challenge)).toBe('confirmed');
    });

    it('leave at most 500 rows a day, and are still counted after that', async () => {
      const wallet = await openWallet();
      const { confirmations } = wallet.store;
      const rows = Array.from(
        { length: 499 },
        (_, at) => `('${at}', 'ada', 'none', 'drawing', 'bad-signature', ${wallet.clock.wall()})`,
      );
      await runSql(
        wallet.place,
        `insert into payaloud_attempts (id, user_ref, challenge_id, method, result, at) values ${rows.join()}`,
      );
      const junk = {
        userRef: 'ada',
        challengeId: 'none',
        method: 'drawing',
        by: null,
        now: () => wallet.clock.wall(),
      } as const;
      const refuse = () => ({ outcome: 'not-recognized', result: 'unreadable-proof' }) as const;
      for (let at = 0; at < 3; at += 1) await confirmations.confirm(junk, refuse);
      const count = async () => (await confirmations.listAttempts('ada', 1_000)).length;
      expect(await count()).toBe(500);
      const opened = await openWithCode(wallet);
      for (let at = 0; at < 5; at += 1) await guess(wallet, opened);
      expect(await guess(wallet, opened)).toBe('blocked');
      expect(await count()).toBe(506);
      expect((await openWithCode(wallet)).outcome).toBe('blocked');
      expect(await count()).toBe(506);
      const key = await wallet.enroll();
      const challenge = await wallet.challenge(opened.orderId, key);
      const byKey = { challenge, method: 'device', jws: await key.sign(challenge, 'device') };
      expect(await wallet.confirm(opened.orderId, byKey)).toBe('confirmed');
      expect(await count()).toBe(507);
    });
  });

  it('a challenge that runs out while the database is busy is not confirmed', async () => {
    const texts: string[] = [];
    const wallet = await openWallet({ beforeStatement: (text) => texts.push(text) });
    const key = await wallet.enroll();
    const orderId = wallet.addOrder();
    const challenge = await wallet.challenge(orderId, key);
    const other = openSql(wallet.place);
    const lock = kind === 'sqlite' ? ['begin immediate'] : ['begin', 'lock table payaloud_payers'];
    for (const text of lock) await other.run(text);
    texts.length = 0;
    const drawn = wallet.draw(orderId, key, challenge);
    const waits = kind === 'sqlite' ? 'begin immediate' : 'payaloud_payers';
    await expect.poll(() => texts.some((text) => text.includes(waits))).toBe(true);
    const passed = wallet.pass(10 * minutes);
    await other.run('rollback');
    await other.close();
    expect(await drawn).toBe('expired');
    await passed;
  });

  it('what is old is removed in batches, and no method is kept longer than its limit needs', async () => {
    const wallet = await openWallet();
    const key = await wallet.enroll();
    for (let at = 0; at < 3; at += 1) {
      const orderId = wallet.addOrder();
      await wallet.draw(orderId, key, await wallet.challenge(orderId, key));
    }
    const purge = () => wallet.confirmations?.purge();
    expect(await purge()).toBe(0);
    await wallet.pass(25 * 60 * minutes);
    expect(await purge()).toBe(6);
    expect((await wallet.store.confirmations.listAttempts('ada', 10)).map(({ method }) => method)).toEqual([
      null,
      null,
      null,
    ]);
    await wallet.pass(90 * 24 * 60 * minutes);
    expect(await purge()).toBe(3);
    expect(await wallet.store.confirmations.listAttempts('ada', 10)).toEqual([]);
  });
});
