import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isSoak } from '../../../../test/laws';
import { createShops, pageId, type Shop } from '../test-support/createShop';
import { runSql, storeKinds } from '../test-support/databases';

/** As many connections send at the same time. */
const connections = 8;
const total = isSoak ? 20_000 : 300;

/** Requests that no page and no provider sends. */
function junkFor(shop: Shop) {
  const orderId = shop.addOrder();
  const begun = `{"orderId":"${orderId}","means":"pm_card_visa"`;
  const put = (body: string, headers: Record<string, string> = {}, id: string = pageId()) =>
    shop.send('PUT', `payments/${id}`, { body, headers });
  const hook = (body: string) => shop.send('POST', 'webhook', { body, headers: { 'stripe-signature': 't=1,v1=00' } });
  return [
    () => put(begun),
    () => put(`${begun},"means":"pm_card_visa"}`),
    () => put(`${begun},"drawing":"AAAA"}`),
    () => put(`${begun}}`, { origin: 'https://evil.example' }),
    () => put(`${begun}}`, { 'content-type': 'text/plain' }),
    () => put(`${begun}}`, { 'x-user': 'eve' }, 'short'),
    () => put('['.repeat(8_000)),
    () => put(`${'{"orderId":'.repeat(500)}1${'}'.repeat(500)}`),
    () => put(JSON.stringify({ orderId: String.raw`\":"`.repeat(1_000) })),
    () => put('x'.repeat(100_000)),
    () => put('{"orderId":"nothing","means":"pm_card_visa"}'),
    () => shop.send('POST', `payments/${pageId()}`, { body: `${begun}}` }),
    () => shop.send('GET', 'nothing'),
    () => hook(JSON.stringify({ data: 'x'.repeat(200_000) })),
    () => hook('x'.repeat(300_000)),
  ];
}

/** Measures the longest piece of work between two turns of the event loop: in ms of processor time, because a busy machine pauses us. */
function watchEventLoop() {
  let longestMs = 0;
  let last = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(last);
    longestMs = Math.max(longestMs, (user + system) / 1_000);
    last = process.cpuUsage();
  }, 1);
  return () => {
    clearInterval(timer);
    return longestMs;
  };
}

describe.each(storeKinds)('over %s', (kind) => {
  const openShop = createShops(kind);

  it(`${total} requests of junk get a clear answer and store nothing, while an honest payer is served in time`, async () => {
    const shop = await openShop();
    const junk = junkFor(shop);
    const answers: Awaited<ReturnType<Shop['send']>>[] = [];
    let sent = 0;
    const connection = async () => {
      while (sent < total) {
        const send = junk[sent % junk.length];
        sent += 1;
        // Each request of a socket is a turn of the event loop.
        await setImmediate();
        if (send) answers.push(await send());
      }
    };
    const stop = watchEventLoop();
    const flood = Promise.all(Array.from({ length: connections }, connection));
    const kinds: string[] = [];
    const times: number[] = [];
    for (let paid = 0; paid === 0 || answers.length < total; paid += 1) {
      const start = performance.now();
      kinds.push((await shop.pay(pageId(), shop.addOrder())).body.kind);
      times.push(performance.now() - start);
    }
    await flood;
    expect(stop()).toBeLessThan(200);
    expect(new Set(kinds)).toEqual(new Set(['succeeded']));
    expect(Math.max(...times)).toBeLessThan(1_500);
    expect(answers).toHaveLength(total);
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
