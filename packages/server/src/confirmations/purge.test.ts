import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { isSoak } from '../../../../test/laws';
import { createWallets, type Wallet } from '../test-support/createWallet';
import { runSql, storeKinds } from '../test-support/databases';

const days = isSoak ? 10 : 3;
const dayMs = 24 * 3_600_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe.each(storeKinds)('over %s', (kind) => {
  // PostgreSQL takes seven round trips for each.
  const eachDay = isSoak ? { sqlite: 10_000, postgres: 2_000 }[kind] : 50;
  const openWallet = createWallets(kind);

  async function numberIn({ place }: Wallet, query: string): Promise<number> {
    const [row] = await runSql(place, query);
    return Number(Object.values(row as object)[0]);
  }

  /** Bytes of the tables. PostgreSQL's own autovacuum comes within a minute on a real server. */
  async function sizeOf(wallet: Wallet): Promise<number> {
    if (kind === 'sqlite') return (await numberIn(wallet, 'pragma page_count')) * 4_096;
    await runSql(wallet.place, 'vacuum payaloud_challenges');
    return numberIn(wallet, `select pg_total_relation_size('payaloud_challenges')`);
  }

  it(`${days * eachDay} challenges that nobody answers leave memory and tables as they were`, async () => {
    const wallet = await openWallet();
    const order = { amount: money(2350, 'USD'), payee: { id: 'blue-bottle', name: 'Blue Bottle' } };
    const sizes: number[] = [];
    const heaps: number[] = [];
    for (let day = 0; day < days; day += 1) {
      for (let at = 0; at < eachDay; at += 1) {
        const asked = { user: `user-${at % 50}`, orderId: `order-${day}-${at}`, order, keyId: null };
        expect(await wallet.confirmations?.issue(asked)).toEqual(expect.any(String));
      }
      await wallet.pass(dayMs);
      while ((await wallet.confirmations?.purge()) !== 0);
      expect(await numberIn(wallet, 'select count(*) from payaloud_challenges')).toBe(eachDay);
      sizes.push(await sizeOf(wallet));
      collect();
      heaps.push(process.memoryUsage().heapUsed);
    }
    await wallet.pass(dayMs);
    while ((await wallet.confirmations?.purge()) !== 0);
    expect(await numberIn(wallet, 'select count(*) from payaloud_challenges')).toBe(0);
    const [, second = 0] = sizes;
    const kilobytes = (bytes: readonly number[]) => bytes.map((size) => Math.round(size / 1024)).join(' ');
    if (isSoak) console.log(`${kind}: kB in tables ${kilobytes(sizes)}, kB in the heap ${kilobytes(heaps)}`);
    expect(sizes.at(-1)).toBeLessThan(second * 1.25);
    expect((heaps.at(-1) ?? 0) - (heaps[1] ?? 0)).toBeLessThan(4_000_000);
  });
});
