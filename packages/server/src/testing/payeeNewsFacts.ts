import { deepEqual, equal } from 'node:assert/strict';
import type { Store } from '../store/store';
import { amount, createOrder } from './contractOrder';
import type { StoreFact } from './storeFact';

let count = 0;

/** Each fact uses a payee of its own, so that all may run on one database. */
function createPayee(store: Store) {
  count += 1;
  const payeeId = `payee-${process.pid}-${count}`;
  return {
    payeeId,
    /** Pays an order of the payee. Returns how to go on with it. */
    receive: async (refund?: { readonly id: string; readonly amount: number }) => {
      const order = createOrder(store);
      await order.pay('a', store, { payeeId });
      const paymentId = `${order.orderId}-payment-a`;
      const ref = `${order.orderId}-ref`;
      await order.dispatch(paymentId, { type: 'opened', turn: 1, ref, paidBy: 'server' });
      await order.dispatch(paymentId, { type: 'noted', ref, reading: { kind: 'paid', charged: amount } });
      if (refund) {
        const money = { minorUnits: refund.amount, currency: amount.currency };
        await order.dispatch(paymentId, { type: 'refund-asked', refundId: refund.id, amount: money });
        await order.dispatch(paymentId, { type: 'refund-read', turn: 0, refundId: refund.id, refund: 'done' });
      }
      return { paymentId, orderId: order.orderId, ref };
    },
    list: async (limit = 50) => (await store.payeeNews.list(payeeId, limit)).map(({ id }) => id),
    claim: (device: string, now: number, by = store) =>
      by.payeeNews.claim({ payeeId, device, now, leaseMs: 1_000 }, 50),
    hear: (device: string, ids: readonly string[], isRelease = false) =>
      store.payeeNews.hear({ payeeId, device, ids, isRelease, now: 7 }),
  };
}

/** Duties of a store towards the payees. Part of `storeContract`. */
export const payeeNewsFacts: readonly StoreFact[] = [
  {
    name: 'a payee gets the news of its own payments, the newest first, each once',
    async check(open) {
      const store = await open();
      const [ada, bob] = [createPayee(store), createPayee(store)];
      const first = await ada.receive({ id: 'refund-0000000001', amount: 500 });
      await bob.receive();
      const second = await ada.receive();
      const all = await store.payeeNews.list(ada.payeeId, 50);
      deepEqual(
        all.map(({ id, kind, amount: { minorUnits, currency } }) => [id, kind, minorUnits, currency]),
        [
          [`${second.paymentId}.paid`, 'received', 2350, 'USD'],
          [`${first.paymentId}.refunded:refund-0000000001`, 'refunded', 500, 'USD'],
          [`${first.paymentId}.paid`, 'received', 2350, 'USD'],
        ],
      );
      deepEqual(
        all.map(({ orderId, userRef, isHeard }) => [orderId, userRef, isHeard]),
        [second, first, first].map(({ orderId }) => [orderId, 'user-1', false]),
      );
    },
  },
  {
    name: 'a payment without a payee is news for nobody',
    async check(open) {
      const store = await open();
      const order = createOrder(store);
      await order.pay('a');
      await order.dispatch(`${order.orderId}-payment-a`, {
        type: 'noted',
        ref: 'r',
        reading: { kind: 'paid', charged: amount },
      });
      deepEqual(await store.payeeNews.list('null', 50), []);
    },
  },
  {
    name: 'a second charge of an order is not told to the payee, and its refund is not either',
    async check(open) {
      const store = await open();
      const { payeeId, list } = createPayee(store);
      const { pay, dispatch, orderId } = createOrder(store);
      const [first, second] = [`${orderId}-payment-a`, `${orderId}-payment-b`];
      await pay('a', store, { payeeId });
      await dispatch(first, { type: 'opened', turn: 1, ref: `${orderId}-1`, paidBy: 'page' });
      await dispatch(first, { type: 'noted', ref: `${orderId}-1`, reading: { kind: 'closed' } });
      await pay('b', store, { payeeId });
      for (const [paymentId, ref] of [
        [second, `${orderId}-2`],
        [first, `${orderId}-1`],
      ] as const) {
        await dispatch(paymentId, { type: 'opened', turn: 1, ref, paidBy: 'page' });
        await dispatch(paymentId, { type: 'noted', ref, reading: { kind: 'paid', charged: amount } });
      }
      equal((await store.find(first))?.state.status, 'refund-due');
      await dispatch(first, { type: 'refund-read', turn: 0, refundId: 'second-charge', refund: 'done' });
      equal((await store.find(first))?.state.status, 'refunded');
      deepEqual(await list(), [`${second}.paid`]);
    },
  },
  {
    name: 'one device at a time says the news of a payee, and another one once its lease is over',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const { claim, receive } = createPayee(stores[0]);
      await receive();
      const devices = Array.from({ length: 6 }, (_, at) => `device-${at}`);
      const all = await Promise.all(devices.map((device, at) => claim(device, 1_000, stores[at % 2])));
      deepEqual(all.map(({ kind }) => kind).sort(), ['granted', ...Array.from({ length: 5 }, () => 'taken')]);
      const holder = devices[all.findIndex(({ kind }) => kind === 'granted')] ?? '';
      deepEqual(await claim('other', 1_999), { kind: 'taken', until: 2_000 });
      equal((await claim(holder, 1_500)).kind, 'granted');
      equal((await claim('other', 2_499)).kind, 'taken');
      equal((await claim('other', 2_500)).kind, 'granted');
    },
  },
  {
    name: 'a device that claims next reads what was heard, also of one whose lease is over',
    async check(open) {
      const { claim, hear, receive } = createPayee(await open());
      const [first, second] = [`${(await receive()).paymentId}.paid`, `${(await receive()).paymentId}.paid`];
      await claim('a', 1_000);
      deepEqual(await hear('a', [first, 'nobody.paid']), [first]);
      const next = await claim('b', 2_000);
      deepEqual(next.kind === 'granted' && next.news.map(({ id, isHeard }) => [id, isHeard]), [
        [second, false],
        [first, true],
      ]);
      deepEqual(await hear('a', [second, first]), [second, first]);
    },
  },
  {
    name: 'a device that says no more lets the next one claim at once, but frees no lease of another',
    async check(open) {
      const { claim, hear } = createPayee(await open());
      await claim('a', 1_000);
      await hear('b', [], true);
      equal((await claim('b', 1_001)).kind, 'taken');
      await hear('a', [], true);
      equal((await claim('b', 1_002)).kind, 'granted');
    },
  },
  {
    name: 'what another payee received cannot be noted as heard',
    async check(open) {
      const store = await open();
      const [ada, eve] = [createPayee(store), createPayee(store)];
      const id = `${(await ada.receive()).paymentId}.paid`;
      deepEqual(await eve.hear('a', [id, 'nobody.paid']), []);
      equal((await store.payeeNews.list(ada.payeeId, 50))[0]?.isHeard, false);
    },
  },
  {
    name: 'unheard news is listed however old it is, the oldest first of all if there is much',
    async check(open) {
      const store = await open();
      const { receive, list, hear, payeeId } = createPayee(store);
      const ids: string[] = [];
      for (let at = 0; at < 6; at += 1) ids.push(`${(await receive()).paymentId}.paid`);
      deepEqual(await list(2), [ids[5], ids[4], ids[1], ids[0]]);
      await hear('a', ids.slice(1));
      deepEqual(
        (await store.payeeNews.list(payeeId, 2)).map(({ id, isHeard }) => [id, isHeard]),
        [
          [ids[5], true],
          [ids[4], true],
          [ids[0], false],
        ],
      );
    },
  },
];
