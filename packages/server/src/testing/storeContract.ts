import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { admit, newPayment } from '../payments/admit';
import type { Store } from '../store/store';
import { confirmationFacts } from './confirmationFacts';
import { amount, createOrder, createPaid } from './contractOrder';
import { knownFacts } from './knownFacts';
import { payeeNewsFacts } from './payeeNewsFacts';
import { purgeFacts } from './purgeFacts';
import { refusalFacts } from './refusalFacts';
import type { StoreFact } from './storeFact';

export type { StoreFact } from './storeFact';

/** A payment that was declined, and gave its order free. */
async function createEnded(store: Store) {
  const order = createOrder(store);
  await order.pay('a');
  const paymentId = `${order.orderId}-payment-a`;
  await order.dispatch(paymentId, { type: 'unanswered', turn: 1 });
  return { ...order, paymentId };
}

/**
 * Facts for the tests of a store: `for (const { name, check } of storeContract) it(name, () => check(open))`. They use `node:assert`,
 * so that any test runner shows them.
 */
export const storeContract: readonly StoreFact[] = [
  {
    name: 'a payment is found by its own id, by the id of its page and by its order',
    async check(open) {
      const store = await open();
      const { pay, orderId } = createOrder(store);
      equal((await pay('a')).kind, 'created');
      const other = await open();
      for (const id of [`${orderId}-a`, `${orderId}-payment-a`]) equal((await other.find(id))?.orderId, orderId);
      deepEqual((await other.findOfOrder(orderId))?.amount, amount);
    },
  },
  {
    name: 'an id that nobody has is not found',
    async check(open) {
      const store = await open();
      deepEqual([await store.find('nobody'), await store.findOfOrder('nothing')], [null, null]);
      equal(await store.change('nobody', () => ok(false) as never), null);
    },
  },
  {
    name: 'a second id of an order is another name of the same payment, after a restart too',
    async check(open) {
      const { pay, orderId } = createOrder(await open());
      await pay('a');
      equal((await pay('b', await open())).kind, 'joined');
      equal((await (await open()).find(`${orderId}-b`))?.paymentId, `${orderId}-payment-a`);
    },
  },
  {
    name: 'many ids of one order at once make one payment',
    async check(open) {
      const stores = [await open(), await open()];
      const { pay } = createOrder(stores[0] as Store);
      const all = await Promise.all(Array.from({ length: 12 }, (_, at) => pay(`p${at}`, stores[at % 2])));
      deepEqual(all.map(({ kind }) => kind).sort(), ['created', ...Array.from({ length: 11 }, () => 'joined')]);
    },
  },
  {
    name: 'a new payment is stored with what was decided with it, and with nothing else',
    async check(open) {
      const store = await open();
      const [told, unclaimed] = [createOrder(store), createOrder(store)];
      const state = { ...newPayment(0), status: 'failed', reason: 'other' } as const;
      const news = { about: 'not-paid', status: 'failed' } as const;
      await store.admit(unclaimed.request('a'), () => ({ kind: 'created', state, effects: [] }));
      equal(await store.findOfOrder(unclaimed.orderId), null);
      await store.admit(told.request('a'), () => ({
        kind: 'created',
        state,
        effects: [{ type: 'claim-slot' }, { type: 'notify', news }],
      }));
      equal((await store.findOfOrder(told.orderId))?.state.status, 'failed');
      const heard = (await store.takeNews(5_000, 1_000, 1_000)).filter((one) => one.orderId === told.orderId);
      deepEqual(
        heard.map((one) => one.news),
        [news],
      );
    },
  },
  {
    name: 'one id for two orders at once belongs to one of them',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const orders = [createOrder(stores[0]), createOrder(stores[1])] as const;
      const pageId = `${orders[0].orderId}-shared`;
      const all = await Promise.all(
        orders.map(({ request }, at) => {
          const asked = { ...request('a'), pageId };
          return (stores[at] as Store).admit(asked, (named, holder) =>
            admit({ ...asked, paidBy: 'server' }, { now: 0, named, holder }),
          );
        }),
      );
      deepEqual(all.map(({ kind }) => kind).sort(), ['created', 'refused']);
    },
  },
  {
    name: 'a confirmation is spent by one payment, however many come at once',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const confirmationId = `confirmation-${createOrder(stores[0]).orderId}`;
      const all = await Promise.all(
        Array.from({ length: 6 }, (_, at) =>
          createOrder(stores[at % 2] as Store).pay('a', undefined, { confirmationId }),
        ),
      );
      deepEqual(all.map(({ kind }) => kind).sort(), ['created', ...Array.from({ length: 5 }, () => 'spent')]);
    },
  },
  {
    name: 'an order whose payment ended can be paid by another one, and the end stays readable',
    async check(open) {
      const store = await open();
      const { pay, orderId, paymentId } = await createEnded(store);
      equal(await store.findOfOrder(orderId), null);
      equal((await pay('b')).kind, 'created');
      equal((await store.find(paymentId))?.state.status, 'failed');
    },
  },
  {
    name: 'changes of one payment at the same time come one after another',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const { pay, orderId } = createOrder(stores[0]);
      await pay('a');
      await Promise.all(
        Array.from({ length: 12 }, (_, at) =>
          (stores[at % 2] as Store).change(`${orderId}-payment-a`, ({ state }) => ({
            state: { ...state, turn: state.turn + 1 },
            effects: [],
          })),
        ),
      );
      equal((await stores[0].find(`${orderId}-a`))?.state.turn, 13);
    },
  },
  {
    name: 'pages that join a payment while it changes do not get in its way',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const { pay, orderId } = createOrder(stores[0]);
      await pay('a');
      const increase = () =>
        stores[1].change(`${orderId}-payment-a`, ({ state }) => ({
          state: { ...state, turn: state.turn + 1 },
          effects: [],
        }));
      for (let round = 0; round < 20; round += 1) {
        const [joined] = await Promise.all([pay(`b${round}`), increase(), increase()]);
        equal(joined.kind, 'joined');
      }
      equal((await stores[0].find(`${orderId}-b0`))?.state.turn, 41);
    },
  },
  ...knownFacts,
  {
    name: 'an event of the provider changes a payment once',
    async check(open) {
      const store = await open();
      const { paymentId, orderId } = await createPaid(store);
      const increase = () =>
        store.change(paymentId, ({ state }) => ({ state: { ...state, turn: state.turn + 1 }, effects: [] }), {
          event: { id: `${orderId}:event-1`, at: 0 },
        });
      await increase();
      await increase();
      equal((await store.find(paymentId))?.state.turn, 3);
    },
  },
  {
    name: 'a change that throws stores nothing',
    async check(open) {
      const store = await open();
      const { paymentId, orderId } = await createPaid(store);
      const change = store.change(
        paymentId,
        () => {
          throw new Error('ours');
        },
        { event: { id: `${orderId}:event-1`, at: 0 } },
      );
      await rejects(change, /ours/);
      // Its event was not stored either.
      ok(
        await store.change(paymentId, ({ state }) => ({ state, effects: [] }), {
          event: { id: `${orderId}:event-1`, at: 0 },
        }),
      );
    },
  },
  {
    name: 'a payment never gives back more than it charged',
    async check(open) {
      const store = await open();
      const { paymentId } = await createPaid(store);
      await rejects(
        store.change(paymentId, ({ state }) => ({
          state: {
            ...state,
            refunds: [{ id: 'r', amount: 2351, status: 'due', since: 0, isLate: false }],
          } as typeof state,
          effects: [],
        })),
      );
    },
  },
  {
    name: 'news is delivered until it is settled, and each under one id',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const { paymentId, dispatch, ref } = await createPaid(stores[0]);
      await dispatch(paymentId, { type: 'noted', ref, reading: { kind: 'paid', charged: amount } });
      const take = async (now: number) =>
        (await Promise.all(stores.map((store) => store.takeNews(now, 1_000, 1_000))))
          .flat()
          .filter((news) => news.paymentId === paymentId)
          .map(({ id, tries }) => [id, tries]);
      const id = `${paymentId}.paid`;
      deepEqual(await take(5_000), [[id, 0]]);
      deepEqual(await take(5_999), []);
      deepEqual(await take(6_000), [[id, 1]]);
      await stores[1].settleNews(id, 6_000);
      deepEqual(await take(9_000), []);
    },
  },
  {
    name: 'payments that need somebody are found, the longest waiting first',
    async check(open) {
      const store = await open();
      const orders = [createOrder(store), createOrder(store)] as const;
      const early = -1_000_000;
      for (const [at, { pay, orderId }] of orders.entries()) {
        await pay('a');
        await store.change(`${orderId}-payment-a`, ({ state }) => ({
          state: { ...state, call: { turn: 1, type: 'open', until: early - at } },
          effects: [],
        }));
      }
      deepEqual(await store.findDue(early, 2), orders.map(({ orderId }) => `${orderId}-payment-a`).reverse());
      deepEqual(await store.findDue(early - 2, 2), []);
      for (const { orderId, dispatch } of orders)
        await dispatch(`${orderId}-payment-a`, { type: 'unanswered', turn: 1 });
    },
  },
  ...purgeFacts,
  ...refusalFacts,
  ...payeeNewsFacts,
  ...confirmationFacts,
];
