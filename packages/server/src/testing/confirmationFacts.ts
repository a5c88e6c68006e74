import { deepEqual, equal, ok } from 'node:assert/strict';
import { admit } from '../payments/admit';
import type { AttemptRequest, ConfirmationStore, StoredChallenge } from '../store/confirmationStore';
import type { Store } from '../store/store';
import type { StoreFact } from './storeFact';

const minutes = 60_000;
const amount = { minorUnits: 2350, currency: 'USD' } as const;
const confirmed = { outcome: 'confirmed', result: 'confirmed' } as const;
let count = 0;

type Issued = Parameters<ConfirmationStore['issue']>[0];

/** Each fact uses a user of its own, so that all may run on one database. */
function createPayer({ confirmations }: Store) {
  count += 1;
  const userRef = `user-${process.pid}-${count}`;
  const keyId = `${userRef}-key`;
  const challenge = (name: string, orderId = `${userRef}-order`): Issued => ({
    challengeId: `${userRef}-${name}`,
    userRef,
    orderId,
    orderHash: 'hash-1',
    paymentId: `${userRef}-payment-${name}`,
    txn: `txn-${name}`,
    issuedAt: 1_000,
    expiresAt: 10 * minutes,
  });
  const byKey = (challengeId: string, now = 2_000): AttemptRequest => ({
    userRef,
    challengeId,
    method: 'drawing',
    by: { kind: 'device-key', keyId, method: 'drawing' },
    now: () => now,
  });
  return {
    userRef,
    keyId,
    challenge,
    byKey,
    enroll: (enrolledAt = 0) => confirmations.addDevice(userRef, { keyId, x: 'x', y: 'y', enrolledAt }, 2),
    issue: async (name: string, orderId?: string): Promise<string> => {
      const issued = challenge(name, orderId);
      await confirmations.issue(issued);
      return issued.challengeId;
    },
    confirm: (challengeId: string, { by = confirmations, now = 2_000 } = {}) =>
      by.confirm(byKey(challengeId, now), ({ challenge: found }) =>
        found && found.confirmedAt === null ? confirmed : { outcome: 'expired', result: 'used' },
      ),
    pay: (store: Store, confirmationId: string, pageId: string, orderHash = 'hash-1', orderId = `${userRef}-order`) => {
      const request = {
        at: 0,
        pageId: `${userRef}-${pageId}`,
        orderId,
        orderHash,
        userRef,
        confirmedSince: 0,
        created: {
          paymentId: `${userRef}-unused-${pageId}`,
          amount,
          region: 'eu',
          providerKey: `${userRef}-provider-${pageId}`,
          confirmationId,
          payeeId: null,
        },
      };
      return store.admit(request, (named, holder) =>
        admit({ ...request, paidBy: 'server' }, { now: 0, named, holder }),
      );
    },
  };
}

/** Duties of a store towards `createConfirmations`. Part of `storeContract`. */
export const confirmationFacts: readonly StoreFact[] = [
  {
    name: 'a challenge is found as it was issued, and replaces an older one of its order',
    async check(open) {
      const store = await open();
      const payer = createPayer(store);
      const [old, other] = [await payer.issue('old'), await payer.issue('other', `${payer.userRef}-2`)];
      const fresh = await payer.issue('fresh');
      const find = async (challengeId: string) => {
        let found: StoredChallenge | null = null;
        await (
          await open()
        ).confirmations.confirm(payer.byKey(challengeId), ({ challenge }) => {
          found = challenge;
          return { outcome: 'expired', result: 'used' };
        });
        return found;
      };
      equal(await find(old), null);
      ok(await find(other));
      deepEqual(await find(fresh), { ...payer.challenge('fresh'), codeHash: null, confirmedAt: null, isSpent: false });
    },
  },
  {
    name: 'a challenge is confirmed once, however many come at once',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const payer = createPayer(stores[0]);
      await payer.enroll();
      const id = await payer.issue('a');
      const all = await Promise.all(
        Array.from({ length: 4 }, (_, at) => payer.confirm(id, { by: (stores[at % 2] as Store).confirmations })),
      );
      deepEqual(all.map(({ outcome }) => outcome).sort(), ['confirmed', ...Array.from({ length: 3 }, () => 'expired')]);
    },
  },
  {
    name: 'a decision to confirm is not stored for a key that was revoked, or after the time',
    async check(open) {
      const store = await open();
      const payer = createPayer(store);
      await payer.enroll();
      const id = await payer.issue('a');
      equal((await payer.confirm(id, { now: 10 * minutes })).result, 'revoked-key');
      equal(await store.confirmations.revokeDevice(payer.userRef, payer.keyId, 1_500), true);
      equal((await payer.confirm(id)).result, 'revoked-key');
      await payer.enroll(1_501);
      equal((await payer.confirm(id)).result, 'revoked-key');
      const next = { ...payer.challenge('b'), issuedAt: 1_501 };
      await store.confirmations.issue(next);
      equal((await payer.confirm(next.challengeId)).result, 'confirmed');
    },
  },
  {
    name: 'a decision to confirm is not stored twice, and not for another code than the one that was sent',
    async check(open) {
      const { confirmations } = await open();
      const payer = createPayer(await open());
      const challengeId = await payer.issue('a');
      const sent = { userRef: payer.userRef, challengeId, now: () => 2_000, codeHash: 'right' };
      equal(await confirmations.storeCode(sent, () => null), null);
      const answer = async (codeHash: string) => {
        const by = { kind: 'code', codeHash } as const;
        return (await confirmations.confirm({ ...sent, method: 'code', by }, () => confirmed)).outcome;
      };
      deepEqual(
        [await answer('wrong'), await answer('right'), await answer('right')],
        ['not-recognized', 'confirmed', 'not-recognized'],
      );
      await payer.enroll();
      equal((await confirmations.confirm(payer.byKey(challengeId), () => confirmed)).outcome, 'not-recognized');
      const repeated = { outcome: 'confirmed', result: 'confirmed-before' } as const;
      deepEqual(await confirmations.confirm(payer.byKey(challengeId), () => repeated), repeated);
    },
  },
  {
    name: 'tries at the same time are counted one after another, and old ones are not',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const payer = createPayer(stores[0]);
      const seen: number[] = [];
      const guess = ({ confirmations }: Store, now: number) =>
        confirmations.confirm(payer.byKey('nothing', now), ({ recent }) => {
          seen.push(recent.wrong);
          return { outcome: 'not-recognized', result: 'wrong-code' };
        });
      await Promise.all(Array.from({ length: 4 }, (_, at) => guess(stores[at % 2] as Store, 2_000)));
      deepEqual(
        seen.sort((a, b) => a - b),
        [0, 1, 2, 3],
      );
      await guess(stores[0], 2_000 + 15 * minutes);
      equal(seen.at(-1), 0);
      equal((await stores[0].confirmations.listAttempts(payer.userRef, 100)).length, 5);
    },
  },
  {
    name: 'a confirmation is spent by one payment of its order, under the id that was confirmed',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const payer = createPayer(stores[0]);
      await payer.enroll();
      const id = await payer.issue('a');
      equal((await payer.pay(stores[0], id, 'early')).kind, 'not-confirmed');
      await payer.confirm(id);
      equal((await payer.pay(stores[0], id, 'changed', 'hash-2')).kind, 'not-confirmed');
      equal((await payer.pay(stores[0], id, 'other', 'hash-1', `${payer.userRef}-2`)).kind, 'not-confirmed');
      const all = await Promise.all(
        Array.from({ length: 4 }, (_, at) => payer.pay(stores[at % 2] as Store, id, `p${at}`)),
      );
      deepEqual(all.map(({ kind }) => kind).sort(), ['created', ...Array.from({ length: 3 }, () => 'joined')]);
      equal((await stores[1].findOfOrder(`${payer.userRef}-order`))?.paymentId, `${payer.userRef}-payment-a`);
    },
  },
  {
    name: 'a payment that is refused spends no confirmation',
    async check(open) {
      const store = await open();
      const payer = createPayer(store);
      await payer.enroll();
      const id = await payer.issue('a');
      await payer.confirm(id);
      await payer.pay(store, id, 'a', 'hash-2');
      equal((await payer.pay(store, id, 'b')).kind, 'created');
    },
  },
  {
    name: 'a passkey is added once, with its own challenge, and removed',
    async check(open) {
      const { confirmations } = await open();
      const { userRef } = createPayer(await open());
      const passkey = { passkeyId: `${userRef}-passkey`, publicKey: 'AAAA', counter: 0, enrolledAt: 2_000 };
      const challenge = `${userRef}-challenge`;
      const add = (user: string, enrolledAt = 2_000) =>
        confirmations.addPasskey(user, { ...passkey, enrolledAt }, challenge, 2);
      await confirmations.startPasskey(userRef, challenge, 3_000);
      deepEqual([await add(`${userRef}-eve`), await add(userRef, 3_000), await add(userRef)], [false, false, true]);
      equal(await add(userRef), false);
      deepEqual(await confirmations.listPasskeys(userRef), [passkey]);
      equal(await confirmations.removePasskey(userRef, 'another'), false);
      deepEqual(
        [
          await confirmations.removePasskey(`${userRef}-eve`, passkey.passkeyId),
          await confirmations.removePasskey(userRef, passkey.passkeyId),
          await confirmations.removePasskey(userRef, passkey.passkeyId),
        ],
        [false, true, false],
      );
    },
  },
  {
    name: 'a passkey’s counter never goes back, and a user has at most so many of them',
    async check(open) {
      const store = await open();
      const { confirmations } = store;
      const payer = createPayer(store);
      const { userRef } = payer;
      const add = async (name: string, counter: number) => {
        await confirmations.startPasskey(userRef, `${userRef}-${name}`, 3_000);
        const passkey = { passkeyId: `${userRef}-${name}`, publicKey: 'AAAA', counter, enrolledAt: 2_000 };
        return confirmations.addPasskey(userRef, passkey, `${userRef}-${name}`, 2);
      };
      deepEqual([await add('a', 5), await add('b', 0), await add('c', 0)], [true, true, false]);
      const confirmBy = async (name: string, counter: number) => {
        const by = { kind: 'passkey', passkeyId: `${userRef}-a`, counter } as const;
        const challengeId = await payer.issue(name);
        await confirmations.confirm({ userRef, challengeId, method: 'passkey', by, now: () => 2_000 }, () => confirmed);
        return (await confirmations.listPasskeys(userRef)).map((passkey) => passkey.counter);
      };
      deepEqual(
        [await confirmBy('first', 7), await confirmBy('second', 6)],
        [
          [7, 0],
          [7, 0],
        ],
      );
    },
  },
  {
    name: 'a user has at most so many device keys, and a revoked one is not among them',
    async check(open) {
      const { confirmations } = await open();
      const { userRef } = createPayer(await open());
      const add = (keyId: string) => confirmations.addDevice(userRef, { keyId, x: 'x', y: 'y', enrolledAt: 0 }, 2);
      deepEqual([await add('a'), await add('b'), await add('c'), await add('a')], [true, true, false, true]);
      await confirmations.revokeDevice(userRef, 'a', 1);
      equal(await add('c'), true);
      deepEqual((await confirmations.listDevices(userRef)).map(({ keyId }) => keyId).sort(), ['b', 'c']);
    },
  },
];
