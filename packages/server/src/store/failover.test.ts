import { createFakeClock } from '@payaloud/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { createShops, pageId } from '../test-support/createShop';
import { createPlaces, openPool } from '../test-support/databases';
import { hasPostgres } from '../test-support/postgresCluster';
import { postgresStore, type PostgresClient, type PostgresPool } from './postgres';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** How the connection breaks: before the statement reached PostgreSQL, after PostgreSQL has stored it, or it answers nothing any more. */
type Break = 'lost' | 'stored' | 'frozen';
const leaseMs = 41_000;

/** Breaks the connection at the statement with this number, as a failover does. Nobody can tell whether it was stored. */
function breakAt(pool: ReturnType<typeof openPool>, at: number, how: Break, onBroken: () => void): PostgresPool {
  let count = 0;
  return {
    on: pool.on.bind(pool) as PostgresPool['on'],
    async connect() {
      const client = await pool.connect();
      return {
        async query(statement) {
          count += 1;
          const isBroken = count === at;
          const isSent = !isBroken || how === 'stored';
          const result = isSent ? await client.query(statement) : null;
          if (!isBroken) return result as { rows: unknown[] };
          onBroken();
          if (how === 'frozen') return new Promise(() => {});
          throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
        },
        release: (destroy) => client.release(destroy),
        on: client.on.bind(client) as PostgresClient['on'],
      };
    },
  };
}

describe.skipIf(!hasPostgres)('a failover of PostgreSQL', () => {
  const places = createPlaces('postgres');
  const createOpenShop = createShops('postgres');

  async function openShop(at: number, how: Break) {
    const place = (await places.take()) as Parameters<typeof openPool>[0] & { kind: 'postgres' };
    const pool = openPool(place);
    closers.push(() => pool.end());
    const clock = createFakeClock();
    let onBroken = () => {};
    const broken = new Promise<void>((resolve) => (onBroken = resolve));
    const store = postgresStore(breakAt(pool, at, how, onBroken), { clock });
    return { ...(await createOpenShop({ place, store, clock })), broken };
  }

  // A payment is stored in three statements: admitted, with its reference before the charge, and with its result.
  it.each<[number, Break, string]>([
    [1, 'lost', 'not-found'],
    [1, 'stored', 'failed'],
    [2, 'lost', 'failed'],
    [2, 'stored', 'failed'],
    [3, 'lost', 'succeeded'],
    [3, 'stored', 'succeeded'],
    [1, 'frozen', 'not-found'],
    [2, 'frozen', 'failed'],
  ])(
    'at statement %i, which is %s, is not clear to the page, then %s, and the order is charged once',
    async (at, how, kind) => {
      const { pay, send, addOrder, fake, payments, pass, events, clock, broken } = await openShop(at, how);
      const [id, orderId] = [pageId(), addOrder()];
      const paying = pay(id, orderId);
      await broken;
      // Of the promised 1.5 s, the rest is left to a busy machine.
      await clock.pass(1_000);
      const { status, body } = await paying;
      expect([status, body.error.code]).toEqual([503, 'unavailable']);
      await pass(leaseMs);
      expect((await send('GET', `payments/${id}`)).body.kind).toBe(kind);
      expect((await pay(pageId(), orderId)).body.kind).toBe('succeeded');
      await payments.deliverNews();
      expect(fake.charges).toHaveLength(1);
      expect(events.filter(({ about }) => about === 'paid')).toHaveLength(1);
    },
  );
});
