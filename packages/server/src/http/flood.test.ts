import { describe, expect, it } from 'vitest';
import { isSoak } from '../../../../test/laws';
import { createShops, pageId, type Shop } from '../test-support/createShop';
import { runSql, storeKinds } from '../test-support/databases';
import { junkFor } from '../test-support/junkRequests';

/** As many connections send at the same time. */
const connections = 8;
/** Requests of junk at least. The flood goes on until an honest payer has paid so often. */
const total = isSoak ? 20_000 : 300;
const payments = 5;

describe.each(storeKinds)('over %s', (kind) => {
  const openShop = createShops(kind);

  it(`${total} requests of junk get a clear answer and store nothing, while an honest payer is served`, async () => {
    const shop = await openShop();
    const junk = junkFor(shop);
    const answers: Awaited<ReturnType<Shop['send']>>[] = [];
    const kinds: string[] = [];
    let sent = 0;
    const connection = async () => {
      while (sent < total || kinds.length < payments) {
        const send = junk[sent % junk.length];
        sent += 1;
        // Each request of a socket is a turn of the event loop.
        await new Promise((resolve) => setImmediate(resolve));
        if (send) answers.push(await send());
      }
    };
    const flood = Promise.all(Array.from({ length: connections }, connection));
    while (kinds.length < payments || answers.length < total) {
      kinds.push((await shop.pay(pageId(), shop.addOrder())).body.kind);
    }
    await flood;
    expect(new Set(kinds)).toEqual(new Set(['succeeded']));
    for (const { status, body } of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    }
    const count = async (table: string) =>
      Number(Object.values((await runSql(shop.place, `select count(*) from payaloud_${table}`))[0] as object)[0]);
    for (const table of ['payments', 'payment_names', 'order_slots', 'payment_events']) {
      expect(await count(table)).toBe(kinds.length);
    }
  });
});
