import { randomUUID } from 'node:crypto';
import { createFakeClock } from '@payaloud/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { leaseMs } from '../payments/needs';
import type { Provider } from '../providers/provider';
import { postgresStore } from '../store/postgres';
import type { Store } from '../store/store';
import { createFolder } from '../test-support/createFolder';
import { createPlace, openPool, openStore, type Place } from '../test-support/databases';
import { createFileProvider } from '../test-support/fileProvider';
import { payOrder } from '../test-support/payOrder';
import { hasPostgres } from '../test-support/postgresCluster';
import { createDriver } from './driver';
import { reconcile } from './reconcile';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function openTwice() {
  const place = await createPlace('sqlite');
  const opened = [openStore(place), openStore(place)] as const;
  for (const { close } of opened) closers.push(close);
  await opened[0].store.migrate();
  return opened.map(({ store }) => store) as [Store, Store];
}

/** A provider whose calls wait until they are let go. */
function createSlowProvider(slow: readonly ('pay' | 'read' | 'open')[]) {
  const provider = createFileProvider(`${createFolder('provider')}/provider`);
  const waiting: (() => void)[] = [];
  const calls: string[] = [];
  const slowed = (name: 'pay' | 'read' | 'open') =>
    (async (...rest: never[]) => {
      calls.push(name);
      if (slow.includes(name)) await new Promise<void>((letGo) => waiting.push(letGo));
      return (provider[name] as (...rest: never[]) => Promise<unknown>)(...rest);
    }) as never;
  const slowProvider: Provider = { ...provider, pay: slowed('pay'), read: slowed('read'), open: slowed('open') };
  return {
    provider: slowProvider,
    calls,
    letGo: () => waiting.splice(0).forEach((letGo) => letGo()),
    letNextGo: () => waiting.shift()?.(),
    charges: () => provider.charges(),
  };
}

const clock = createFakeClock();
const callMs = 25_000;
const order = () => ({ pageId: randomUUID(), orderId: randomUUID(), now: clock.wall() });
const ignore = () => {};

describe('the driver', () => {
  it('hears a charge that comes after it gave up', async () => {
    const [store] = await openTwice();
    const { provider, calls, letGo } = createSlowProvider(['pay']);
    let closings = 0;
    // Reading finds nothing either, because the charge is still on its way.
    const close = () => new Promise<never>(() => (closings += 1));
    const driver = createDriver({ store, provider: { ...provider, close }, clock, onError: ignore });
    const asked = order();
    const paying = payOrder(store, driver, asked);
    await expect.poll(() => calls.includes('pay')).toBe(true);
    await clock.pass(callMs);
    await expect.poll(() => closings).toBe(1);
    await clock.pass(callMs);
    await paying;
    expect((await store.find(asked.pageId))?.state.status).toBe('closing');
    letGo();
    await expect.poll(async () => (await store.find(asked.pageId))?.state.status).toBe('paid');
  });

  it('of a process that was paused past its lease charges nothing after the order was given free', async () => {
    const [store, other] = await openTwice();
    const { provider, letGo, charges } = createSlowProvider(['pay']);
    const paused = createDriver({ store, provider, clock, onError: ignore });
    const asked = order();
    const paying = payOrder(store, paused, asked);
    await expect.poll(async () => (await store.find(asked.pageId))?.state.status).toBe('sending');
    clock.sleep(leaseMs);
    const going = createDriver({ store: other, provider, clock, onError: ignore });
    await reconcile(other, going, clock.wall(), 10, ignore);
    expect((await store.find(asked.pageId))?.state).toMatchObject({ status: 'failed', reason: 'not-sent' });
    letGo();
    await paying;
    expect((await store.find(asked.pageId))?.state.status).toBe('failed');
    expect(charges()).toEqual({});
  });

  it('asks for a lost reply to opening once more, and never after it gave up', async () => {
    const [store] = await openTwice();
    const provider = createFileProvider(`${createFolder('provider')}/provider`);
    let opened = 0;
    const losing = (answer: Promise<unknown>): Provider => ({
      ...provider,
      async open(...given) {
        opened += 1;
        await provider.open(...given);
        await answer;
        throw new Error('lost');
      },
    });
    const payBy = async (answer: Promise<unknown>) => {
      opened = 0;
      const asked = order();
      await payOrder(store, createDriver({ store, provider: losing(answer), clock, onError: ignore }), asked);
      return (await store.find(asked.pageId))?.state.status;
    };
    expect(await payBy(Promise.resolve())).toBe('failed');
    expect(opened).toBe(2);

    let answer = () => {};
    const paying = payBy(new Promise<void>((resolve) => (answer = resolve)));
    await expect.poll(() => opened).toBe(1);
    await clock.pass(callMs);
    expect(await paying).toBe('failed');
    answer();
    await clock.pass(callMs);
    expect(opened).toBe(1);
  });

  it('is one of two reconcilers that take one lease', async () => {
    const stores = await openTwice();
    const { provider, calls, letGo } = createSlowProvider(['pay', 'read']);
    const asked = order();
    void payOrder(stores[0], createDriver({ store: stores[0], provider, clock, onError: ignore }), asked);
    await expect.poll(() => calls.includes('pay')).toBe(true);
    clock.sleep(leaseMs);
    const both = stores.map((store) =>
      reconcile(store, createDriver({ store, provider, clock, onError: ignore }), clock.wall(), 10, ignore),
    );
    await expect.poll(() => calls.includes('read')).toBe(true);
    letGo();
    await Promise.all(both);
    expect(calls.filter((name) => name === 'read')).toHaveLength(1);
  });

  it.skipIf(!hasPostgres)('holds no connection while the provider works', async () => {
    const place = (await createPlace('postgres')) as Extract<Place, { kind: 'postgres' }>;
    const pool = openPool(place, 2);
    closers.push(() => pool.end());
    const store = postgresStore(pool);
    await store.migrate();
    const { provider, calls, letNextGo, charges } = createSlowProvider(['pay']);
    const driver = createDriver({ store, provider, clock, onError: ignore });
    const orders = Array.from({ length: 10 }, order);
    const paying: Promise<unknown>[] = [];
    // In turns, because ten requests at the same instant queue for two connections.
    for (const asked of orders) {
      paying.push(payOrder(store, driver, asked));
      await expect.poll(() => calls.filter((name) => name === 'pay').length, { interval: 1 }).toBe(paying.length);
    }
    expect((await store.find(orders[0]?.pageId ?? ''))?.state.status).toBe('sending');
    for (const paid of paying) {
      letNextGo();
      await paid;
    }
    expect(Object.keys(charges())).toHaveLength(10);
  });
});
