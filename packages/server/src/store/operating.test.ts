import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../test/packaging/guides';
import { createPlace, openPool, openSqlite, openStore, runSql, type Place } from '../test-support/databases';
import { payOrder } from '../test-support/payOrder';
import { hasPostgres } from '../test-support/postgresCluster';

const sql = /```sql\n(.*?)```/s.exec(textOf('server-operating'))?.[1] ?? '';
const statements = sql.split(';').filter((text) => text.trim() !== '');
const order = (now: number) => ({ pageId: crypto.randomUUID(), orderId: crypto.randomUUID(), now });

/** In ms since 1970, by the database's clock: the statements compare with it. */
async function timeOf(place: Place): Promise<number> {
  const seconds = place.kind === 'sqlite' ? 'unixepoch()' : 'extract(epoch from now())';
  const [row] = await runSql(place, `select ${seconds} * 1000 as now`);
  return Math.floor(Number((row as { now: unknown }).now));
}

/** A payment whose process died. Its call is over 40 s after it began, and due for more than five minutes. */
const dead = (now: number) => order(now - 400_000);

describe('the statements of the guide to running payments', () => {
  it.skipIf(!hasPostgres)('run on PostgreSQL, and count what is due for more than five minutes', async () => {
    const place = (await createPlace('postgres')) as Extract<Place, { kind: 'postgres' }>;
    const { store, close } = openStore(place);
    await store.migrate();
    const now = await timeOf(place);
    await payOrder(store, null, dead(now));
    await payOrder(store, null, order(now));
    const pool = openPool(place);
    const [due, review] = await Promise.all(statements.map((text) => pool.query(text)));
    expect(due?.rows).toEqual([{ count: '1' }]);
    expect(review?.rows).toEqual([]);
    await pool.end();
    await close();
  });

  it('run on SQLite with its own time', async () => {
    const place = (await createPlace('sqlite')) as Extract<Place, { kind: 'sqlite' }>;
    const { store, close } = openStore(place);
    await store.migrate();
    await payOrder(store, null, dead(await timeOf(place)));
    const database = openSqlite(place.path);
    const [due, review] = statements.map((text) =>
      database.prepare(text.replace('extract(epoch from now())', 'unixepoch()')).all(),
    );
    expect(due).toEqual([{ 'count(*)': 1 }]);
    expect(review).toEqual([]);
    database.close();
    await close();
  });
});
