import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Store } from '../store/store';
import { amount, createPaid } from './contractOrder';
import type { StoreFact } from './storeFact';

/** In ms. */
const day = 24 * 3_600_000;

/** A paid payment that an event of the provider may change, and whose news may be told. */
async function createNoted(store: Store) {
  const { paymentId, orderId } = await createPaid(store);
  const newsId = `${paymentId}.paid`;
  return {
    newsId,
    /** How often the payment was changed by an event. */
    noteAt: async (at: number, name = 'event-1') => {
      await store.change(paymentId, ({ state }) => ({ state: { ...state, turn: state.turn + 1 }, effects: [] }), {
        event: { id: `${orderId}:${name}`, at },
      });
      return ((await store.find(paymentId))?.state.turn ?? 0) - 2;
    },
    /** Tells the news once more. True if it is delivered. */
    tellAgain: async () => {
      const news = { about: 'paid', charged: amount } as const;
      await store.change(paymentId, ({ state }) => ({ state, effects: [{ type: 'notify', news }] }));
      return (await store.takeNews(5_000, 1_000, 1_000)).some(({ id }) => id === newsId);
    },
  };
}

async function purgeAll(store: Store, now: number): Promise<void> {
  while ((await store.purge(now, 100)) > 0);
}

/** Facts about rows that nothing needs any more. */
export const purgeFacts: readonly StoreFact[] = [
  {
    name: 'an event of the provider and settled news are kept for 30 days, and gone after a year',
    async check(open) {
      const store = await open();
      const { newsId, noteAt, tellAgain } = await createNoted(store);
      equal(await noteAt(0), 1);
      await store.settleNews(newsId, 0);
      await purgeAll(store, 30 * day);
      deepEqual([await noteAt(30 * day), await tellAgain()], [1, false]);
      await purgeAll(store, 365 * day);
      deepEqual([await noteAt(365 * day), await tellAgain()], [2, true]);
      await store.settleNews(newsId, 365 * day);
    },
  },
  {
    name: 'news that the app has not taken is never removed',
    async check(open) {
      const store = await open();
      const { newsId } = await createNoted(store);
      await purgeAll(store, 365 * day);
      ok((await store.takeNews(5_000, 1_000, 1_000)).some(({ id }) => id === newsId));
      await store.settleNews(newsId, 5_000);
    },
  },
  {
    name: 'old rows are removed in batches, each row once, by any number of processes',
    async check(open) {
      const stores = [await open(), await open()] as const;
      await purgeAll(stores[0], 365 * day);
      const { newsId, noteAt } = await createNoted(stores[0]);
      for (let at = 1; at <= 7; at += 1) await noteAt(0, `event-${at}`);
      await stores[0].settleNews(newsId, 0);
      const counts: number[] = [];
      while (counts.length < 20) {
        const removed = await Promise.all(stores.map((store) => store.purge(365 * day, 2)));
        counts.push(...removed);
        if (removed.every((count) => count === 0)) break;
      }
      ok(counts.every((count) => count <= 2));
      equal(
        counts.reduce((sum, count) => sum + count, 0),
        8,
      );
    },
  },
];
