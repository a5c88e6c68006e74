import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { systemClock } from '../../../packages/server/src/clock';
import { createDriver } from '../../../packages/server/src/runtime/driver';
import { reconcile } from '../../../packages/server/src/runtime/reconcile';
import { createFolder } from '../../../packages/server/src/test-support/createFolder';
import { openPool, openSqlite, openStore, type Place } from '../../../packages/server/src/test-support/databases';
import { payOrder } from '../../../packages/server/src/test-support/payOrder';
import { instantProvider } from './instantProvider';
import type { PayTask } from './payChild';

const run = promisify(execFile);

interface ChildEnd {
  readonly perSecond: number;
  readonly failures: number;
}

export interface Cost {
  /** Processor time of this process for each piece of work, in ms. */
  readonly cpuMs: number;
  /** Processor time of PostgreSQL's processes for each, in ms. */
  readonly databaseMs: number;
  readonly perSecond: number;
}

/** @param postgres The process id of PostgreSQL; null if the database works in this process. */
export async function costOf(times: number, postgres: number | null, work: () => Promise<unknown>): Promise<Cost> {
  const [own, database, start] = [process.cpuUsage(), postgresMs(postgres), performance.now()];
  for (let done = 0; done < times; done += 1) await work();
  const { user, system } = process.cpuUsage(own);
  return {
    cpuMs: (user + system) / 1_000 / times,
    databaseMs: (postgresMs(postgres) - database) / times,
    perSecond: (times / (performance.now() - start)) * 1_000,
  };
}

/** A whole payment: admitted, opened, charged and told. And one insert of a row as large as a payment's. */
export async function openWork(place: Place) {
  let statements = 0;
  const { store, close } = openStore(place, { beforeStatement: () => (statements += 1), clock: systemClock });
  await store.migrate();
  const driver = createDriver({ store, provider: instantProvider, clock: systemClock, onError: console.error });
  const pay = () => payOrder(store, driver, { pageId: randomUUID(), orderId: randomUUID(), now: Date.now() });
  const bare = await openBare(place);
  return {
    pay,
    insert: bare.insert,
    statements: () => statements,
    close: async () => {
      await bare.close();
      await close();
    },
  };
}

const table = 'create table bare (id text primary key, order_id text unique, user_ref text, amount bigint, state text)';
const state = 'x'.repeat(250);

async function openBare(place: Place): Promise<{ insert: () => Promise<unknown>; close: () => Promise<void> }> {
  const values = () => [randomUUID(), randomUUID(), 'user-1', 2350, state];
  if (place.kind === 'postgres') {
    const pool = openPool(place);
    await pool.query(table);
    const insert = 'insert into bare values ($1, $2, $3, $4, $5)';
    return { insert: () => pool.query(insert, values()), close: () => pool.end() };
  }
  const database = openSqlite(place.path);
  database.exec('pragma synchronous = full');
  database.exec(table);
  const statement = database.prepare('insert into bare values (?, ?, ?, ?, ?)');
  return { insert: async () => statement.all(...values()), close: async () => database.close() };
}

/** The payments that this many processes make together in a second, and how often the database did not answer in time. */
export async function rateOf(processes: number, place: Place, forMs: number) {
  const outfile = join(createFolder('pay-child'), 'child.cjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('payChild.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
    external: ['pg-native', '@photostructure/sqlite'],
    logLevel: 'error',
  });
  const task: PayTask = { place, startAt: Date.now() + 10_000, forMs };
  const children = Array.from({ length: processes }, () => run(process.execPath, [outfile, JSON.stringify(task)]));
  const ends = (await Promise.all(children)).map(({ stdout }) => JSON.parse(stdout) as ChildEnd);
  const sum = (key: keyof ChildEnd) => ends.reduce((total, end) => total + end[key], 0);
  return { perSecond: sum('perSecond'), failures: sum('failures') };
}

/** Goes on with this many payments whose bank has paid. Returns what one costs. */
export async function reconcileMany(place: Extract<Place, { kind: 'postgres' }>, rows: number, postgres: number) {
  const { store, close } = openStore(place, { clock: systemClock });
  await store.migrate();
  const slow = { ...instantProvider, pay: async () => ({ kind: 'processing' }) as const };
  const onError = console.error;
  const first = createDriver({ store, provider: slow, clock: systemClock, onError });
  const orderId = 'many';
  await payOrder(store, first, { pageId: randomUUID(), orderId, now: Date.now() });
  const pool = openPool(place, 1);
  await pool.query(
    `insert into payaloud_payments
       select id || g, order_id || g, user_ref, order_hash, amount, currency, region, provider_key || g, provider_ref || g,
         confirmation_id, status, replace(state, provider_ref, provider_ref || g), version, charged, refunded, next_at
       from payaloud_payments, generate_series(2, $1::int) g where order_id = $2`,
    [rows, orderId],
  );
  await pool.query(`insert into payaloud_order_slots select order_id, id from payaloud_payments where order_id <> $1`, [
    orderId,
  ]);
  const driver = createDriver({ store, provider: instantProvider, clock: systemClock, onError });
  // More than the rows if the database was too slow for one, which is then tried again.
  let turns = 0;
  const later = Date.now() + 3_600_000;
  const cost = await costOf(1, postgres, async () => {
    for (let due = 1; due > 0; turns += due) due = await reconcile(store, driver, later, 500, onError);
  });
  const counted = await pool.query(`select count(*) from payaloud_payments where status = 'paid'`);
  await pool.end();
  await close();
  return {
    turns,
    paid: Number(counted.rows[0]?.count),
    seconds: 1 / cost.perSecond,
    cpuMsEach: cost.cpuMs / rows,
    databaseMsEach: cost.databaseMs / rows,
  };
}

/** Processor time of a process and its children, also of those that have ended, in ms. */
function postgresMs(pid: number | null): number {
  if (pid === null) return 0;
  const fieldsOf = (id: string | number) => {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      return stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
    } catch {
      return [];
    }
  };
  const ticks = (fields: readonly number[], at: readonly number[]) =>
    at.reduce((sum, index) => sum + (fields[index] ?? 0), 0);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(fieldsOf)
    .filter((fields) => fields[1] === pid);
  const living = children.reduce((sum, fields) => sum + ticks(fields, [11, 12]), 0);
  return (ticks(fieldsOf(pid), [11, 12, 13, 14]) + living) * 10;
}
