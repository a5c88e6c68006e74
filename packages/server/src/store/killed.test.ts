import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSoak } from '../../../../test/laws';
import { systemClock } from '../clock';
import { leaseMs } from '../payments/needs';
import { createDriver } from '../runtime/driver';
import { reconcile } from '../runtime/reconcile';
import { startChild } from '../test-support/childProcess';
import { createFolder } from '../test-support/createFolder';
import { createPlace, openStore, storeKinds, type Place } from '../test-support/databases';
import { createFileProvider } from '../test-support/fileProvider';
import { payOrder } from '../test-support/payOrder';
import { isUnavailable, untilAnswered } from '../test-support/untilAnswered';
import type { Store } from './store';

describe.each(storeKinds)('a process that is killed between each two statements and calls, with %s', (kind) => {
  let place: Place;
  const providerPath = join(createFolder('provider'), 'provider');
  const provider = createFileProvider(providerPath);

  beforeAll(async () => {
    place = await createPlace(kind);
    const { store, close } = openStore(place);
    await store.migrate();
    await close();
  });

  it('leaves one charge, an answer and one fulfilment', async () => {
    const pay = (orderId: string, killAt: number | null) =>
      startChild({ kind: 'payment', place, providerPath, orderId, killAt }).end;
    const steps = Number((await pay('whole', null)).result);
    const points = Array.from({ length: steps }, (_, at) => at + 1);
    const runs = Array.from({ length: isSoak ? 20 : 1 }, () => points).flat();
    const orders = runs.map((killAt, at) => ({ orderId: `o${at}`, killAt }));
    const queue = [...orders];
    const signals: (string | null)[] = [];
    const work = async () => {
      for (let one = queue.shift(); one; one = queue.shift()) signals.push((await pay(one.orderId, one.killAt)).signal);
    };
    await Promise.all([work(), work()]);
    expect(new Set(signals)).toEqual(new Set(['SIGKILL']));

    const { store, close } = openStore(place);
    // After the leases of the dead. Nobody waits that long here.
    const clock = { ...systemClock, wall: () => leaseMs };
    const driver = createDriver({ store, provider, clock, onError: () => {} });
    const goOn = (error: unknown) => isUnavailable(error) || expect.unreachable(String(error));
    while ((await untilAnswered(() => reconcile(store, driver, leaseMs, 100, goOn))) > 0);
    const ends = new Set<string>();
    for (const { orderId } of orders) ends.add(await untilAnswered(() => payAgain(store, orderId, driver)));
    console.log(
      `${kind}: ${signals.length} kills, ${orders.length} orders, after restart: ${[...ends].sort().join(', ')}`,
    );

    const charges = Object.entries(provider.charges());
    expect(charges.length).toBe(orders.length + 1);
    expect(charges.filter(([, count]) => count !== 1)).toEqual([]);
    const news = await store.takeNews(leaseMs, 10_000, 1_000);
    expect(
      news
        .filter((one) => one.news.about === 'paid')
        .map(({ orderId }) => orderId)
        .sort(),
    ).toEqual(['whole', ...orders.map(({ orderId }) => orderId)].sort());
    expect([...ends].sort()).toEqual(['failed', 'not-found', 'paid']);
    await close();
  });
});

/** The status that the page finds after the restart. If nothing was charged, the payer pays again. */
async function payAgain(store: Store, orderId: string, driver: ReturnType<typeof createDriver>): Promise<string> {
  const first = (await store.find(`page-of-${orderId}`))?.state.status ?? 'not-found';
  await payOrder(store, driver, { pageId: randomUUID(), orderId, now: leaseMs });
  expect((await store.findOfOrder(orderId))?.state.status).toBe('paid');
  return first;
}
