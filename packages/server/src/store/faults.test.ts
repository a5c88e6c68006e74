import { randomUUID } from 'node:crypto';
import { createFakeClock } from '@payaloud/testing';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPlace, openPool, openSqlite, openStore, type Place } from '../test-support/databases';
import { patientClock } from '../test-support/patientClock';
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

const endOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    (error: { code?: unknown }) => error.code,
  );

/** Of the promised 1.5 s, the rest is left to a busy machine. A pause between two tries takes up to 75 ms. */
const limitMs = 1_000;
const longestPauseMs = 75;
const refused = Array.from({ length: 10 }, () => 'unavailable');

/** Ten calls, whose ends are gathered while the caller goes on. */
function payTenTimes(store: Store): unknown[] {
  const ends: unknown[] = [];
  for (let at = 0; at < refused.length; at += 1) void endOf(pay(store)).then((end) => ends.push(end));
  return ends;
}

describe('an SQLite file', () => {
  let place: Extract<Place, { kind: 'sqlite' }>;
  beforeAll(async () => {
    place = (await createPlace('sqlite')) as typeof place;
    const { store, close } = openStore(place);
    await store.migrate();
    await close();
  });
  const open = ({ path = place.path, clock = patientClock } = {}) => {
    const database = openSqlite(path);
    closers.push(() => database.close());
    return { database, store: sqliteStore(database, { clock }) };
  };

  it('that another process holds is refused, also for many callers, while the event loop is free', async () => {
    const { database } = open();
    database.exec('begin immediate');
    const clock = createFakeClock();
    const { store } = open({ clock });
    const ends = payTenTimes(store);
    await clock.pass(limitMs - 1);
    expect(ends).toEqual([]);
    await clock.pass(longestPauseMs);
    await expect.poll(() => ends).toEqual(refused);
    database.exec('rollback');
    expect(await endOf(pay(store))).toBe('done');
  });

  it('that is slow is waited for', async () => {
    const { database } = open();
    database.exec('begin immediate');
    const clock = createFakeClock();
    const { store } = open({ clock });
    const end = endOf(pay(store));
    await clock.pass(limitMs - longestPauseMs);
    database.exec('rollback');
    await clock.pass(longestPauseMs);
    expect(await end).toBe('done');
  });

  it('that is full is refused, keeps what it has, and works again when there is room', async () => {
    const { database, store } = open();
    await pay(store, 'kept');
    database.exec('pragma max_page_count = 1');
    const ends = [];
    for (let at = 0; at < 40; at += 1) ends.push(await endOf(pay(store)));
    expect(new Set(ends)).toContain('unavailable');
    expect(await store.findOfOrder('kept')).not.toBeNull();
    database.exec('pragma max_page_count = 1000000');
    expect(await endOf(pay(store))).toBe('done');
  });

  it('without tables says what to do', async () => {
    const empty = (await createPlace('sqlite')) as typeof place;
    expect(await endOf(pay(open({ path: empty.path }).store))).toBe('not-migrated');
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
    const clock = createFakeClock();
    return { pool, clock, store: postgresStore(pool, { clock }) };
  };
  /** Processes of the server that serve this pool. */
  const backendsOf = async (pool: ReturnType<typeof openPool>) => {
    const clients = await Promise.all([pool.connect(), pool.connect()]);
    const rows = await Promise.all(clients.map((client) => client.query('select pg_backend_pid() as pid')));
    for (const client of clients) client.release();
    return rows.map(({ rows }) => Number(rows[0].pid));
  };

  it('that is frozen is refused, while the event loop is free, and works again afterwards', async () => {
    const { pool, store, clock } = open(2);
    const backends = await backendsOf(pool);
    for (const pid of backends) process.kill(pid, 'SIGSTOP');
    const ends = payTenTimes(store);
    await clock.pass(limitMs - 1);
    expect(ends).toEqual([]);
    await clock.pass(1);
    expect(ends).toEqual(refused);
    for (const pid of backends) process.kill(pid, 'SIGCONT');
    expect(await endOf(pay(store))).toBe('done');
  });

  it('whose row is locked is waited for, and refused if that takes too long', async () => {
    const { pool, store, clock } = open();
    await pay(store, 'locked');
    const client = await pool.connect();
    const lock = "select * from payaloud_order_slots where order_id = 'locked' for update";
    const untilWaiting = () =>
      expect
        .poll(async () => (await client.query('select 1 from pg_locks where not granted')).rows.length)
        .toBeGreaterThan(0);
    await client.query('begin');
    await client.query(lock);
    const slow = endOf(pay(store, 'locked'));
    await untilWaiting();
    await clock.pass(limitMs - 1);
    await client.query('rollback');
    expect(await slow).toBe('done');
    await client.query('begin');
    await client.query(lock);
    const late = endOf(pay(store, 'locked'));
    await untilWaiting();
    await clock.pass(limitMs);
    expect(await late).toBe('unavailable');
    await client.query('rollback');
    client.release();
  });

  it('that ends its connections does not end the process', async () => {
    const { pool, store } = open(2);
    const backends = await backendsOf(pool);
    const admin = openPool(place, 1);
    closers.push(() => admin.end());
    for (const pid of backends) await admin.query(`select pg_terminate_backend(${pid})`);
    await expect.poll(() => pool.totalCount).toBe(0);
    expect(await endOf(pay(store))).toBe('done');
  });

  it('whose disk is full is refused, and stores nothing', async () => {
    const { pool, store } = open();
    // The error that PostgreSQL gives for a full disk. A disk cannot be filled here.
    await pool.query(`create function full_disk() returns trigger language plpgsql
      as $$ begin raise exception 'No space left on device' using errcode = 'disk_full'; end $$`);
    await pool.query('create trigger disk_is_full before insert on payaloud_payments execute function full_disk()');
    expect(await endOf(pay(store, 'too-late'))).toBe('unavailable');
    await pool.query('drop trigger disk_is_full on payaloud_payments');
    expect(await store.findOfOrder('too-late')).toBeNull();
  });

  it('that is down is refused', async () => {
    const pool = openPool({ ...place, host: '/nowhere' });
    closers.push(() => pool.end());
    expect(await endOf(pay(postgresStore(pool, { clock: patientClock })))).toBe('unavailable');
  });

  it('without tables says what to do', async () => {
    const empty = (await createPlace('postgres')) as typeof place;
    const pool = openPool(empty);
    closers.push(() => pool.end());
    expect(await endOf(pay(postgresStore(pool, { clock: patientClock })))).toBe('not-migrated');
  });
});
