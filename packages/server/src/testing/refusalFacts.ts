import { deepEqual, equal } from 'node:assert/strict';
import type { Admission } from '../payments/admit';
import { newPayment } from '../payments/admit';
import type { AdmitResult, Refusal, Store } from '../store/store';
import { createOrder } from './contractOrder';
import type { StoreFact } from './storeFact';

/** In ms. */
const day = 24 * 3_600_000;

const created: Admission = {
  kind: 'created',
  state: newPayment(0),
  effects: [{ type: 'claim-slot' }, { type: 'open', turn: 1, paidBy: 'server' }],
};

/** Requests of one id, each decided in one way. */
function createRefusable(store: Store) {
  const { orderId, request } = createOrder(store);
  const asked = request('a');
  const refuse = (why: 'unknown' | 'order-taken' | 'order-changed', by = store) =>
    by.admit(asked, () => ({ kind: 'refused', why }));
  return { asked, orderId, other: createOrder(store), refuse, pay: (by = store) => by.admit(asked, () => created) };
}

const refused = (why: Refusal['why']) => ({ kind: 'refused-before', refusal: { why, userRef: 'user-1' } });

/** Facts about ids of pages that were refused. */
export const refusalFacts: readonly StoreFact[] = [
  {
    name: 'an id that was refused is never paid, whoever sends it, for whichever order, after a restart too',
    async check(open) {
      const [store, other] = [await open(), await open()] as const;
      for (const why of ['order-changed', 'order-taken'] as const) {
        const { asked, orderId, other: another, refuse, pay } = createRefusable(store);
        deepEqual(await refuse(why), { kind: 'refused', why });
        deepEqual(await pay(other), refused(why));
        deepEqual(await other.admit({ ...asked, userRef: 'user-2' }, () => created), refused(why));
        const elsewhere = { ...another.request('a'), pageId: asked.pageId };
        deepEqual(await other.admit(elsewhere, () => created), refused(why));
        deepEqual([await other.find(asked.pageId), await other.findOfOrder(orderId)], [null, null]);
        deepEqual(await other.findRefusal(asked.pageId), refused(why).refusal);
      }
    },
  },
  {
    name: 'an id that was refused without a confirmation is never paid',
    async check(open) {
      const store = await open();
      const { asked, pay } = createRefusable(store);
      equal((await store.admit({ ...asked, confirmedSince: 0 }, () => created)).kind, 'not-confirmed');
      deepEqual(await pay(), refused('not-confirmed'));
    },
  },
  {
    name: 'an order whose first id was refused is paid under another id',
    async check(open) {
      const store = await open();
      const { orderId, pay, request } = createOrder(store);
      await store.admit(request('a'), () => ({ kind: 'refused', why: 'order-changed' }));
      equal((await pay('b')).kind, 'created');
      equal((await store.findOfOrder(orderId))?.paymentId, `${orderId}-payment-b`);
    },
  },
  {
    name: 'an id that may be charged elsewhere is not refused for good',
    async check(open) {
      const store = await open();
      const { asked, refuse, pay } = createRefusable(store);
      await refuse('unknown');
      equal(await store.findRefusal(asked.pageId), null);
      equal((await pay()).kind, 'created');
      equal(await store.findRefusal(asked.pageId), null);
    },
  },
  {
    name: 'of a request that pays and one that refuses the same id at once, for one order or two, the other gives way',
    async check(open) {
      const stores = [await open(), await open()] as const;
      for (let round = 0; round < 16; round += 1) {
        const { asked, other } = createRefusable(stores[0]);
        const payer = round % 2 ? { ...other.request('a'), pageId: asked.pageId } : asked;
        const refuse = (): Promise<AdmitResult> =>
          stores[1].admit(asked, (named) => ({ kind: 'refused', why: named ? 'unknown' : 'order-changed' }));
        const pay = (): Promise<AdmitResult> => stores[0].admit(payer, () => created);
        const early = round % 4 < 2 ? null : refuse();
        const [paid, refusal] = await Promise.all([pay(), early ?? refuse()]);
        const isPaid = paid.kind === 'created';
        deepEqual(refusal, { kind: 'refused', why: isPaid ? 'unknown' : 'order-changed' });
        equal((await stores[1].find(asked.pageId)) !== null, isPaid);
        equal((await stores[1].findRefusal(asked.pageId)) === null, isPaid);
      }
    },
  },
  {
    name: 'a refusal is kept for 30 days, and gone after a year',
    async check(open) {
      const store = await open();
      const { asked, refuse, pay } = createRefusable(store);
      const purgeAll = async (now: number) => {
        while ((await store.purge(now, 100)) > 0);
      };
      await refuse('order-changed');
      await purgeAll(30 * day);
      deepEqual(await pay(), refused('order-changed'));
      await purgeAll(365 * day);
      equal(await store.findRefusal(asked.pageId), null);
    },
  },
];
