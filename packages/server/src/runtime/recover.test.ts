import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { money } from '@payaloud/core/money';
import { afterEach, describe, expect, it } from 'vitest';
import { leaseMs } from '../payments/needs';
import { createShop, pageId, type Shop } from '../test-support/createShop';
import { createFolder } from '../test-support/createFolder';
import { payOrder } from '../test-support/payOrder';
import { openSqlite, type Place } from '../test-support/databases';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const owned = { user: 'ada', amount: money(2350, 'USD') };
const hour = 3_600_000;

/** A shop whose database is a backup of another one's, which went on. Its clock says when the first one began. */
async function createRestored(before: (shop: Shop) => Promise<unknown>, after: (shop: Shop) => Promise<unknown>) {
  const path = join(createFolder('backup'), 'payments.db');
  const shop = await createShop({ place: { kind: 'sqlite', path } });
  await before(shop);
  const backup: Place = { kind: 'sqlite', path: join(createFolder('backup'), 'backup.db') };
  const database = openSqlite(path);
  database.prepare('pragma wal_checkpoint(truncate)').all();
  database.close();
  copyFileSync(path, backup.path);
  await after(shop);
  await shop.closeStore();
  const restored = await createShop({ place: backup, fake: shop.fake });
  closers.push(restored.close);
  for (const [id, order] of shop.orders) restored.orders.set(id, order);
  return restored;
}

describe('after a restored backup', () => {
  it.each(['pm_card_visa', 'pm_card_3ds'])('an order that it forgot is not charged again: %s', async (means) => {
    let orderId = '';
    const { payments, clock, pay, fake, send } = await createRestored(
      async () => {},
      async (shop) => {
        orderId = shop.addOrder();
        await shop.pay(pageId(), orderId, means);
      },
    );
    const { adopted, ownerless } = await payments.recover({ since: clock.wall() - hour, ownerOf: () => owned });
    expect([adopted.length, ownerless]).toEqual([1, []]);
    const found = (await send('GET', `orders/${orderId}/payment`)).body.outcome.kind;
    expect(found).toBe(means === 'pm_card_visa' ? 'succeeded' : 'action-required');
    expect((await pay(pageId(), orderId)).body.kind).toBe(found);
    expect(fake.intents.size).toBe(1);
  });

  it('its fulfilment is delivered under the id that the app knows', async () => {
    const first: string[] = [];
    const { payments, clock, events } = await createRestored(
      async () => {},
      async (shop) => {
        await shop.pay(pageId(), shop.addOrder());
        await shop.payments.deliverNews();
        first.push(...shop.events.map(({ id }) => id));
      },
    );
    await payments.recover({ since: clock.wall() - hour, ownerOf: () => owned });
    await payments.deliverNews();
    expect(events.map(({ id }) => id)).toEqual(first);
  });

  it('a later payment keeps its charge, although an earlier one was being paid in the backup', async () => {
    const { payments, clock, fake, send, orders } = await createRestored(
      (shop) => shop.pay('first-page-0000001', shop.addOrder(), 'pm_card_3ds'),
      async (shop) => {
        const [orderId = ''] = shop.orders.keys();
        await shop.send('DELETE', 'payments/first-page-0000001');
        await shop.pay(pageId(), orderId);
      },
    );
    await payments.recover({ since: clock.wall() - hour, ownerOf: () => owned });
    const [orderId] = orders.keys();
    expect((await send('GET', `orders/${orderId}/payment`)).body.outcome.kind).toBe('succeeded');
    expect([fake.charges.length, fake.refunds.length]).toEqual([1, 0]);
  });

  it('a later payment keeps its charge, although the backup caught an earlier one in a call that its lease still covers', async () => {
    const { payments, clock, fake, send, orders } = await createRestored(
      async ({ store, addOrder, clock }) => {
        await payOrder(store, null, { pageId: pageId(), orderId: addOrder(), now: clock.wall() });
      },
      async (shop) => {
        const [orderId = ''] = shop.orders.keys();
        await shop.pass(leaseMs);
        await shop.pay(pageId(), orderId);
      },
    );
    await payments.recover({ since: clock.wall() - hour, ownerOf: () => owned });
    const [orderId] = orders.keys();
    expect((await send('GET', `orders/${orderId}/payment`)).body.outcome.kind).toBe('succeeded');
    expect(fake.charges).toHaveLength(1);
    expect(fake.refunds).toEqual([]);
  });

  it('an order that the app forgot too is named', async () => {
    const { payments, clock } = await createRestored(
      async () => {},
      (shop) => shop.pay(pageId(), shop.addOrder()),
    );
    const { adopted, ownerless } = await payments.recover({ since: clock.wall() - hour, ownerOf: () => null });
    expect([adopted, ownerless.length]).toEqual([[], 1]);
  });

  it('may be done twice', async () => {
    const { payments, clock, fake } = await createRestored(
      async () => {},
      (shop) => shop.pay(pageId(), shop.addOrder()),
    );
    const options = { since: clock.wall() - hour, ownerOf: () => owned };
    await payments.recover(options);
    expect(await payments.recover(options)).toEqual({ adopted: [], ownerless: [] });
    expect(fake.refunds).toHaveLength(0);
  });
});
