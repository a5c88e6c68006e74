import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createShops, pageId } from '../../packages/server/src/test-support/createShop';
import { createWallets } from '../../packages/server/src/test-support/createWallet';
import { storeKinds } from '../../packages/server/src/test-support/databases';
import { createForeignWorld, foreignRequests } from '../../packages/server/src/test-support/foreignRequests';
import { junkFor } from '../../packages/server/src/test-support/junkRequests';

const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe.each(storeKinds)('over %s', (kind) => {
  const openWallet = createWallets(kind);
  const openShop = createShops(kind);

  it('another user’s id is answered in the same time as one that nobody has, as far as a network shows it', async () => {
    const world = await createForeignWorld(await openWallet());
    const rows: Record<string, { ada: number; nobody: number }> = {};
    for (const [name, ask] of Object.entries(foreignRequests)) {
      const times = { ofAda: [] as number[], ofNobody: [] as number[] };
      for (let at = 0; at < 400; at += 1) {
        // By turns, so that other work on the machine slows both.
        for (const whose of ['ofAda', 'ofNobody'] as const) {
          const start = performance.now();
          await ask(world, world[whose]);
          times[whose].push(performance.now() - start);
        }
      }
      rows[name] = { ada: medianOf(times.ofAda), nobody: medianOf(times.ofNobody) };
    }
    console.log('An answer, in ms');
    console.table(rows);
    // Reading a row that exists takes some 0.04 ms more (29 November 2026), which no network shows.
    for (const { ada, nobody } of Object.values(rows)) expect(Math.abs(ada - nobody)).toBeLessThan(0.1 + nobody / 4);
  });

  it('no request of junk takes much more than a payment', async () => {
    const shop = await openShop();
    const pay = () => shop.pay(pageId(), shop.addOrder());
    const cpuMsOf = async (work: () => Promise<unknown>) => {
      const times: number[] = [];
      for (let at = 0; at < 20; at += 1) {
        await setImmediate();
        const before = process.cpuUsage();
        await work();
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1_000);
      }
      return medianOf(times);
    };
    await cpuMsOf(pay);
    const payment = await cpuMsOf(pay);
    const junk: number[] = [];
    for (const send of junkFor(shop)) junk.push((await cpuMsOf(send)) / payment);
    console.log('Requests of junk, in payments:', junk.map((ratio) => ratio.toFixed(2)).join(' '));
    expect(Math.max(...junk)).toBeLessThan(2);
  });
});
