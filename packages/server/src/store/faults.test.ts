import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPlace, openPool, openSqlite, openStore, type Place } from '../test-support/databases';
import { payOrder } from '../test-support/payOrder';
import { hasPostgres } from '../test-support/postgresCluster';
import { postgresStore } from './postgres';
import { sqliteStore } from './sqlite';
import type { Store } from './store';

const pay = (store: Store, orderId: string = randomUUID()) =>
  payOrder(store, null, { pageId: randomUUID(), orderId, now: 0 });

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** How a call ends, whether within 1.5 s, and whether the event loop ran meanwhile. */
async function endOf(call: Promise<unknown>) {
  const start = performance.now();
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 10);
  const code = await call.then(
    () => 'done',
    (error: { code?: unknown }) => error.code,
  );
  clearInterval(timer);
  const tookMs = performance.now() - start;
  return { code, isInTime: tookMs < 1_500, wasFree: tookMs < 100 || turns > tookMs / 100 };
}

const refused = { code: 'unavailable', isInTime: true, wasFree: true };
/** A commit to a busy disk may hold the event loop, because SQLite is synchronous. */
const accepted = { code: 'done', isInTime: true };

describe('an SQLite file', () => {
  let place: Extract<Place, { kind: 'sqlite' }>;
  beforeAll(async () => {
    place = (await createPlace('sqlite')) as typeof place;
    const { store, close } = openStore(place);
    await store.migrate();
    await close();
  });
  const open = (path = place.path) => {
    const database = openSqlite(path);
    closers.push(() => database.close());
    return { database, store: sqliteStore(database) };
  };

  it('that another process holds is refused, also for many callers, while the event loop is free', async () => {
    const { database } = open();
    database.exec('begin immediate');
    const { store } = open();
    const ends = await Promise.all(Array.from({ length: 10 }, () => endOf(pay(store))));
    expect(ends).toEqual(Array.from({ length: 10 }, () => refused));
    database.exec('rollback');
    expect(await endOf(pay(store))).toMatchObject(accepted);
  });

  it('that is slow is waited for', async () => {
    const { database } = open();
    database.exec('begin immediate');
    const { store } = open();
    const end = endOf(pay(store));
    await wait(300);
    database.exec('rollback');
    expect(await end).toMatchObject(accepted);
  });

  it('that is full is refused, keeps what it has, and works again when there is room', async () => {
    const { database, store } = open();
    await pay(store, 'kept');
    database.exec('pragma max_page_count = 1');
    const ends = [];
    for (let at = 0; at < 40; at += 1) ends.push((await endOf(pay(store))).code);
    expect(new Set(ends)).toContain('unavailable');
    expect(await store.findOfOrder('kept')).not.toBeNull();
    database.exec('pragma max_page_count = 1000000');
    expect(await endOf(pay(store))).toMatchObject(accepted);
  });

  it('without tables says what to do', async () => {
    const empty = (await createPlace('sqlite')) as typeof place;
    expect((await endOf(pay(open(empty.path).store))).code).toBe('not-migrated');
  });

  it('is written through to the disk, and never waits inside SQLite', async () => {
    const { database, store } = open();
    await store.findOfOrder('any');
    const settings = ['journal_mode', 'synchronous', 'busy_timeout', 'foreign_keys'].map((name) =>
      Object.values(database.prepare(`pragma ${name}`).all()[0] as object).at(0),
    );
    expect(settings).toEqual(['wal', 2, 0, 1]);
  });
});

describe.skipIf(!hasPostgres)('a PostgreSQL server', () => {
  let place: Extract<Place, { kind: 'postgres' }>;
  beforeAll(async () => {
    place = (await createPlace('postgres')) as typeof place;
    const { store, close } = openStore(place);
    await store.migrate();
    await close();
  });
  const open = (max = 4) => {
    const pool = openPool(place, max);
    closers.push(() => pool.end());
    return { pool, store: postgresStore(pool) };
  };
  /** Processes of the server that serve this pool. */
  const backendsOf = async (pool: ReturnType<typeof openPool>) => {
    const clients = await Promise.all([pool.connect(), pool.connect()]);
    const rows = await Promise.all(clients.map((client) => client.query('select pg_backend_pid() as pid')));
    for (const client of clients) client.release();
    return rows.map(({ rows }) => Number(rows[0].pid));
  };

  it('that is frozen is refused, while the event loop is free, and works again afterwards', async () => {
    const { pool, store } = open(2);
    const backends = await backendsOf(pool);
    for (const pid of backends) process.kill(pid, 'SIGSTOP');
    const ends = await Promise.all(Array.from({ length: 10 }, () => endOf(pay(store))));
    for (const pid of backends) process.kill(pid, 'SIGCONT');
    expect(ends).toEqual(Array.from({ length: 10 }, () => refused));
    expect(await endOf(pay(store))).toMatchObject(accepted);
  });

  it('whose row is locked is waited for, and refused if that takes too long', async () => {
    const { pool, store } = open();
    await pay(store, 'locked');
    const client = await pool.connect();
    const lock = "select * from payaloud_order_slots where order_id = 'locked' for update";
    await client.query('begin');
    await client.query(lock);
    const slow = endOf(pay(store, 'locked'));
    await wait(300);
    await client.query('rollback');
    expect(await slow).toMatchObject(accepted);
    await client.query('begin');
    await client.query(lock);
    expect(await endOf(pay(store, 'locked'))).toEqual(refused);
    await client.query('rollback');
    client.release();
  });

  it('that ends its connections does not end the process', async () => {
    const { pool, store } = open(2);
    const backends = await backendsOf(pool);
    const admin = openPool(place, 1);
    closers.push(() => admin.end());
    for (const pid of backends) await admin.query(`select pg_terminate_backend(${pid})`);
    await wait(50);
    const ends = [await endOf(pay(store)), await endOf(pay(store)), await endOf(pay(store))];
    expect(ends.at(-1)).toMatchObject(accepted);
  });

  it('whose disk is full is refused, and stores nothing', async () => {
    const { pool, store } = open();
    // The error that PostgreSQL gives for a full disk. A disk cannot be filled here.
    await pool.query(`create function full_disk() returns trigger language plpgsql
      as $$ begin raise exception 'No space left on device' using errcode = 'disk_full'; end $$`);
    await pool.query('create trigger disk_is_full before insert on payaloud_payments execute function full_disk()');
    expect(await endOf(pay(store, 'too-late'))).toEqual(refused);
    await pool.query('drop trigger disk_is_full on payaloud_payments');
    expect(await store.findOfOrder('too-late')).toBeNull();
  });

  it('that is down is refused', async () => {
    const pool = openPool({ ...place, host: '/nowhere' });
    closers.push(() => pool.end());
    expect(await endOf(pay(postgresStore(pool)))).toEqual(refused);
  });

  it('without tables says what to do', async () => {
    const empty = (await createPlace('postgres')) as typeof place;
    const pool = openPool(empty);
    closers.push(() => pool.end());
    expect((await endOf(pay(postgresStore(pool)))).code).toBe('not-migrated');
  });
});
