import { deepEqual, equal } from 'node:assert/strict';
import type { Store, StoredPayment } from '../store/store';
import { amount, createOrder } from './contractOrder';
import type { StoreFact } from './storeFact';

/** Facts about payments that a process knows from before, so that a store need not read them again. */
export const knownFacts: readonly StoreFact[] = [
  {
    name: 'a change that is based on an older payment is decided about the newer one',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const { orderId, payKnown } = createOrder(stores[0]);
      const known = await payKnown('a');
      const increase = (by: Store, older?: StoredPayment) =>
        by.change(
          known.paymentId,
          ({ state }) => ({ state: { ...state, turn: state.turn + 1 }, effects: [] }),
          older && { known: older },
        );
      const own = await increase(stores[0], known);
      await increase(stores[1]);
      await increase(stores[0], own?.payment);
      await increase(stores[0], known);
      equal((await stores[1].find(`${orderId}-a`))?.state.turn, 5);
    },
  },
  {
    name: 'a change does not touch another payment, although it is said to be known',
    async check(open) {
      const store = await open();
      const [own, other] = [await createOrder(store).payKnown('a'), await createOrder(store).payKnown('a')];
      const increase = ({ state }: StoredPayment) => ({ state: { ...state, turn: state.turn + 1 }, effects: [] });
      await store.change(own.paymentId, increase, { known: other });
      const turns = [own, other].map(async ({ paymentId }) => (await store.find(paymentId))?.state.turn);
      deepEqual(await Promise.all(turns), [2, 1]);
    },
  },
  {
    name: 'a payment that gave its order away meanwhile is not taken for its holder',
    async check(open) {
      const stores = [await open(), await open()] as const;
      // Given away by this process, and by another one.
      for (const by of stores) {
        const { pay, payKnown, dispatch } = createOrder(stores[0]);
        const known = await payKnown('a');
        const { paymentId } = known;
        const ended = await dispatch(paymentId, { type: 'unanswered', turn: 1 }, { by, known });
        await pay('b', stores[1]);
        const seen: string[] = [];
        await stores[0].change(
          paymentId,
          ({ state }, slot) => {
            seen.push(`${state.status}: ${slot}`);
            return { state: { ...state, turn: state.turn + 1 }, effects: [] };
          },
          { known: by === stores[0] ? ended?.payment : known },
        );
        equal(seen.at(-1), 'failed: other');
      }
    },
  },
  {
    name: 'a known payment is changed with its news, or not at all',
    async check(open) {
      const stores = [await open(), await open()] as const;
      const { orderId, payKnown, dispatch } = createOrder(stores[0]);
      const known = await payKnown('a');
      const { paymentId } = known;
      const ref = `${orderId}-ref`;
      const sent = await dispatch(paymentId, { type: 'opened', turn: 1, ref, paidBy: 'server' }, { known });
      const reading = { kind: 'paid', charged: amount } as const;
      const paid = { type: 'read', turn: 2, ref, reading } as const;
      await Promise.all([
        dispatch(paymentId, paid, { known: sent?.payment }),
        dispatch(paymentId, paid, { known: sent?.payment, by: stores[1] }),
      ]);
      const news = (await stores[1].takeNews(5_000, 1_000, 1_000)).filter((one) => one.paymentId === paymentId);
      deepEqual(
        news.map(({ id }) => id),
        [`${paymentId}.paid`],
      );
      equal((await stores[1].findOfOrder(orderId))?.state.status, 'paid');
      await stores[1].settleNews(`${paymentId}.paid`, 5_000);
    },
  },
];
