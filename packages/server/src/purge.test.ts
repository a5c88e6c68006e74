import { describe, expect, it, vi } from 'vitest';
import type { Confirmations } from './createConfirmations';
import { createShops, pageId } from './test-support/createShop';
import { runSql, storeKinds } from './test-support/databases';

const dayMs = 24 * 3_600_000;

describe.each(storeKinds)('old rows over %s', (kind) => {
  const openShop = createShops(kind);

  async function openPaid() {
    const shop = await openShop();
    const id = pageId();
    await shop.pay(id, shop.addOrder());
    return {
      ...shop,
      id,
      purgeAfter: async (days: number) => {
        await shop.pass(days * dayMs);
        let count = 0;
        for (let more = 1; more > 0; count += more) more = await shop.payments.purge();
        return count;
      },
      countEvents: async () => (await runSql(shop.place, 'select id from payaloud_payment_events')).length,
    };
  }

  it('are delivered news and webhooks of 90 days ago', async () => {
    const { payments, hook, send, id, purgeAfter, countEvents } = await openPaid();
    await hook({ eventId: 'evt_1' });
    await hook({ eventId: 'evt_2' });
    await payments.deliverNews();
    expect(await purgeAfter(89)).toBe(0);
    expect(await countEvents()).toBe(3);
    expect(await purgeAfter(2)).toBe(3);
    expect(await countEvents()).toBe(0);
    expect((await send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
  });

  it('are not news that the shop has not taken', async () => {
    const { payments, events, purgeAfter } = await openPaid();
    expect(await purgeAfter(1_000)).toBe(0);
    await payments.deliverNews();
    expect(events.map(({ about }) => about)).toEqual(['paid']);
  });

  it('of a webhook that is sent again long after change and tell nothing', async () => {
    const { payments, hook, events, fake, send, id, purgeAfter } = await openPaid();
    await hook({ eventId: 'evt_1' });
    await payments.deliverNews();
    await purgeAfter(91);
    expect((await hook({ eventId: 'evt_1' })).status).toBe(200);
    await payments.deliverNews();
    expect(events.map(({ about }) => about)).toEqual(['paid']);
    expect((await send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
    expect(fake.charges).toHaveLength(1);
  });
});

describe('a started server', () => {
  const openShop = createShops();

  it.each(['store', 'confirmations'] as const)(
    'removes old rows of its %s each minute until none is left',
    async (part) => {
      const { store } = await openShop();
      const left = [500, 500, 3, 0, 0];
      const purge = vi.fn(async () => left.shift() ?? 0);
      const confirmations = { purge } as Partial<Confirmations> as Confirmations;
      const { payments, clock } = await openShop(part === 'store' ? { store: { ...store, purge } } : { confirmations });
      const stop = payments.start();
      await clock.pass(60_000);
      expect(purge).toHaveBeenCalledTimes(4);
      await clock.pass(60_000);
      expect(purge).toHaveBeenCalledTimes(5);
      stop();
    },
  );
});
