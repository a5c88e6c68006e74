import { randomUUID } from 'node:crypto';
import { systemClock } from '../../../packages/server/src/clock';
import { createDriver } from '../../../packages/server/src/runtime/driver';
import { postgresStore, type PostgresPool, type PostgresStatement } from '../../../packages/server/src/store/postgres';
import { sqliteStore, type SqliteDatabase } from '../../../packages/server/src/store/sqlite';
import type { Store } from '../../../packages/server/src/store/store';
import { openPool, openSqlite, type Place } from '../../../packages/server/src/test-support/databases';
import { payOrder } from '../../../packages/server/src/test-support/payOrder';
import { instantProvider } from './instantProvider';

type Recorded = Pick<PostgresStatement, 'text' | 'values' | 'name'>;

/** Sends the statements of a payment again and again, each time with new ids, past all our code. */
export interface Replay {
  /** Makes the values of so many payments, which are not part of the cost. */
  readonly prepare: (payments: number) => void;
  readonly pay: () => Promise<void>;
  readonly statements: number;
  /** Runs a statement, for example one that drops an index. */
  readonly alter: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openReplay(place: Place): Promise<Replay> {
  const recorded: Recorded[] = [];
  const { store, send, alter, close } =
    place.kind === 'postgres' ? openPostgres(place, recorded) : openFile(place, recorded);
  await store.migrate();
  recorded.length = 0;
  await payOnce(store);
  const statements = [...recorded];
  const queue: Recorded[][] = [];
  return {
    statements: statements.length,
    alter,
    close,
    prepare(payments) {
      while (queue.length < payments) queue.push(withNewIds(statements));
    },
    async pay() {
      for (const statement of queue.pop() ?? []) await send(statement);
    },
  };
}

async function payOnce(store: Store): Promise<void> {
  const driver = createDriver({ store, provider: instantProvider, clock: systemClock, onError: console.error });
  await payOrder(store, driver, { pageId: randomUUID(), orderId: randomUUID(), now: Date.now() });
}

function withNewIds(statements: readonly Recorded[]): Recorded[] {
  const fresh = new Map<string, string>();
  const renew = (id: string) => {
    const known = fresh.get(id) ?? randomUUID();
    fresh.set(id, known);
    return known;
  };
  const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return statements.map((statement) => ({
    ...statement,
    values: statement.values.map((value) => (typeof value === 'string' ? value.replace(uuid, renew) : value)),
  }));
}

function openPostgres(place: Extract<Place, { kind: 'postgres' }>, recorded: Recorded[]) {
  const pool = openPool(place);
  const recording: PostgresPool = {
    on: pool.on.bind(pool) as PostgresPool['on'],
    async connect() {
      const client = await pool.connect();
      return {
        query(statement) {
          recorded.push(statement);
          return client.query(statement);
        },
        release: (destroy) => client.release(destroy),
        on: client.on.bind(client) as Awaited<ReturnType<PostgresPool['connect']>>['on'],
      };
    },
  };
  return {
    store: postgresStore(recording),
    send: async (statement: Recorded) => void (await pool.query(statement)),
    alter: async (text: string) => void (await pool.query(text)),
    close: () => pool.end(),
  };
}

function openFile(place: Extract<Place, { kind: 'sqlite' }>, recorded: Recorded[]) {
  const database = openSqlite(place.path);
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  const recording: SqliteDatabase = {
    exec(text) {
      recorded.push({ text, values: [] });
      database.exec(text);
    },
    prepare(text) {
      const statement = database.prepare(text);
      prepared.set(text, statement);
      return {
        all(...values) {
          recorded.push({ text, values });
          return statement.all(...values);
        },
      };
    },
  };
  return {
    store: sqliteStore(recording),
    send: async ({ text, values }: Recorded) => {
      const statement = prepared.get(text);
      if (statement) statement.all(...values);
      else database.exec(text);
    },
    alter: async (text: string) => database.exec(text),
    close: async () => database.close(),
  };
}
