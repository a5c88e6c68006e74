import { createFakeClock } from '@payaloud/testing';
import { expect, it } from 'vitest';
import { PayaloudServerError } from '../PayaloudServerError';
import type { Store, StoredNews } from '../store/store';
import { deliverNews, type PaymentNewsEvent } from './deliverNews';

function createNewsStore(...ids: string[]) {
  const news = ids.map((id): StoredNews => {
    return { id, paymentId: 'p', orderId: 'o', tries: 0, news: { about: 'not-paid', status: 'expired' } };
  });
  const settled: string[] = [];
  const store = {
    takeNews: async () => news,
    settleNews: async (id: string) => void settled.push(id),
  } as Partial<Store> as Store;
  return { store, settled };
}

it('an app that hangs on one event hears it again, and hears the others', async () => {
  const { store, settled } = createNewsStore('a', 'b');
  const errors: unknown[] = [];
  const onEvent = ({ id }: PaymentNewsEvent) => (id === 'a' ? new Promise(() => {}) : undefined);
  const clock = createFakeClock();
  const delivered = deliverNews(store, onEvent, clock, (error) => errors.push(error));
  await clock.pass(9_999);
  expect(errors).toEqual([]);
  await clock.pass(1);
  expect(await delivered).toBe(2);
  expect(settled).toEqual(['b']);
  expect(errors).toEqual([new PayaloudServerError('slow-listener', 'onEvent did not end within 10000 ms')]);
});

it('an app that throws at once hears the event again', async () => {
  const { store, settled } = createNewsStore('a');
  const onEvent = () => {
    throw new Error('ours');
  };
  const told: unknown[] = [];
  await deliverNews(store, onEvent, createFakeClock(), (_error, about) => told.push(about));
  expect(settled).toEqual([]);
  expect(told).toEqual([{ paymentId: 'p', orderId: 'o', call: 'onEvent' }]);
});
