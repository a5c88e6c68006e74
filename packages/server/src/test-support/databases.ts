import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import type { Clock } from '../clock';
import { postgresStore, type PostgresClient, type PostgresPool } from '../store/postgres';
import { sqliteStore, type SqliteDatabase } from '../store/sqlite';
import type { Store } from '../store/store';
import { createFolder } from './createFolder';
import { patientClock } from './patientClock';
import { createPostgresDatabase, hasPostgres } from './postgresCluster';

/** How a process opens a store. It can be passed to another process as JSON. */
export type Place =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly host: string; readonly database: string; readonly schema?: string };

export interface OpenedStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

type Sqlite = SqliteDatabase & { close(): void };

/** Node's own SQLite if it has one. On Node 20 the package with the same API. */
export function openSqlite(path: string): Sqlite {
  const require = createRequire(import.meta.url);
  const isBuiltin = process.getBuiltinModule?.('node:sqlite') !== undefined;
  const { DatabaseSync } = require(isBuiltin ? 'node:sqlite' : '@photostructure/sqlite') as {
    DatabaseSync: new (path: string) => Sqlite;
  };
  return new DatabaseSync(path);
}

export function openPool(
  { host, database, schema = 'public' }: Extract<Place, { kind: 'postgres' }>,
  max = 4,
): pg.Pool {
  return new pg.Pool({ host, database, user: 'postgres', max, options: `-c search_path=${schema}` });
}

interface OpenOptions {
  /** Called before each statement that reaches the database. */
  readonly beforeStatement?: (text: string) => void;
  /** Default: one whose time limits are never over. */
  readonly clock?: Clock;
}

export function openStore(place: Place, options: OpenOptions = {}): OpenedStore {
  const { beforeStatement = () => {}, clock = patientClock } = options;
  if (place.kind === 'sqlite') {
    const database = openSqlite(place.path);
    return {
      store: sqliteStore(watchSqlite(database, beforeStatement), { clock }),
      close: async () => database.close(),
    };
  }
  const pool = openPool(place);
  return { store: postgresStore(watchPostgres(pool, beforeStatement), { clock }), close: () => pool.end() };
}

function watchSqlite(database: SqliteDatabase, before: (text: string) => void): SqliteDatabase {
  return {
    exec(text) {
      before(text);
      // Nothing here tests a machine that loses its power.
      database.exec(text.replace('synchronous = full', 'synchronous = off'));
    },
    prepare(text) {
      const statement = database.prepare(text);
      return {
        all(...values) {
          before(text);
          return statement.all(...values);
        },
      };
    },
  };
}

function watchPostgres(pool: pg.Pool, before: (text: string) => void): PostgresPool {
  return {
    on: pool.on.bind(pool) as PostgresPool['on'],
    async connect() {
      const client = await pool.connect();
      return {
        query(statement) {
          before(statement.text);
          return client.query(statement);
        },
        release: (destroy) => client.release(destroy),
        on: client.on.bind(client) as PostgresClient['on'],
      };
    },
  };
}

/**
 * The databases that tests run over. `npm run measure -- delete-cases` runs them hundreds of times, and both get the same
 * statements.
 */
export const storeKinds: readonly Place['kind'][] =
  hasPostgres && process.env.PAYALOUD_STORES !== 'sqlite' ? ['sqlite', 'postgres'] : ['sqlite'];

/**
 * The databases for tests of what lies above the stores, which both keep the same contract. `npm run measure -- soak`, and
 * `PAYALOUD_STORES=both`, take each.
 */
export const firstStoreKinds: readonly Place['kind'][] =
  process.env.PAYALOUD_SOAK || process.env.PAYALOUD_STORES === 'both' ? storeKinds : storeKinds.slice(0, 1);

/** A new, empty database. Removed when this process ends. */
export async function createPlace(kind: Place['kind']): Promise<Place> {
  if (kind === 'postgres') return createDatabase();
  return { kind, path: join(createFolder('sqlite'), 'payments.db') };
}

export interface Places {
  /** A place as empty as a new database, whose tables may be there. */
  readonly take: () => Promise<Place>;
  /** Empties a place for the next one who takes one. Nobody may use it any more. */
  readonly giveBack: (place: Place) => Promise<void>;
}

/** Places of a kind. Those of PostgreSQL are schemas of one database, which are emptied, because making tables takes 60 ms. */
export function createPlaces(kind: Place['kind']): Places {
  if (kind === 'sqlite') return { take: () => createPlace(kind), giveBack: async () => {} };
  let database: ReturnType<typeof createDatabase> | undefined;
  let count = 0;
  const free: Place[] = [];
  return {
    async take() {
      const used = free.pop();
      if (used) return used;
      const place = await (database ??= createDatabase());
      count += 1;
      const schema = `s${count}`;
      await runSql(place, `create schema ${schema}`);
      return { ...place, schema };
    },
    async giveBack(place) {
      await runSql(place, emptyTables);
      free.push(place);
    },
  };
}

/** In any order, as if there were no foreign keys. */
const emptyTables = `do $$
  declare own text;
  begin
    set local session_replication_role = replica;
    for own in select tablename from pg_tables where schemaname = current_schema and tablename <> 'payaloud_schema' loop
      execute 'delete from ' || own;
    end loop;
  end $$`;

async function createDatabase(): Promise<Extract<Place, { kind: 'postgres' }>> {
  const { host = '', database = '' } = await createPostgresDatabase();
  return { kind: 'postgres', host, database };
}

/** Runs a statement as somebody else would, past every store. Returns its rows. */
export async function runSql(place: Place, text: string): Promise<readonly unknown[]> {
  const { run, close } = openSql(place);
  const rows = await run(text);
  await close();
  return rows;
}

interface OpenedSql {
  readonly run: (text: string) => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
}

/** A connection of its own, for statements past every store. */
export function openSql(place: Place): OpenedSql {
  if (place.kind === 'sqlite') {
    const database = openSqlite(place.path);
    return { run: async (text) => database.prepare(text).all(), close: async () => database.close() };
  }
  const pool = openPool(place, 1);
  return { run: async (text) => (await pool.query(text)).rows, close: () => pool.end() };
}
