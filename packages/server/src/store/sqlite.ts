import { systemClock, type Clock } from '../clock';
import { Conflict, type Database, type Query, type Row, type StoreOptions } from './database';
import { createSqlStore } from './sqlStore';
import { textOf, type Link, type SqlValue } from './sql';
import type { Store } from './store';
import { PayaloudServerError } from '../PayaloudServerError';

/** The part of `node:sqlite`'s `DatabaseSync` that is used. `@photostructure/sqlite` has it on Node 20. */
export interface SqliteDatabase {
  exec(text: string): void;
  prepare(text: string): { all(...values: SqlValue[]): unknown[] };
}

/**
 * Stores payments in an SQLite file, which any number of processes on one machine may share. Give the store a connection of its own.
 *
 * It sets the connection to WAL, so that readers do not wait, and to `synchronous = FULL`, because a charge must not be forgotten
 * when the power fails. Waiting for another process is ours and asynchronous: SQLite's `busy_timeout` blocks the event loop.
 *
 * @example
 *   declare const database: SqliteDatabase; // new DatabaseSync('payments.db')
 *
 *   await sqliteStore(database).migrate();
 */
export function sqliteStore(database: SqliteDatabase, { clock = systemClock }: StoreOptions = {}): Store {
  return createSqlStore(sqliteDatabase(database, clock), clock);
}

function sqliteDatabase(database: SqliteDatabase, clock: Clock): Database {
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  const run = (text: string, values: readonly SqlValue[] = []): readonly Row[] => {
    let statement = prepared.get(text);
    if (!statement) prepared.set(text, (statement = database.prepare(text)));
    // Never `.get()`: of an UPDATE with RETURNING it would leave the statement open, and the transaction with it.
    return statement.all(...values) as readonly Row[];
  };
  const query: Query = async (statement) => run(textOf(statement, '?'), statement.values);
  let isConfigured = false;
  const configure = () => {
    if (isConfigured) return;
    database.exec('pragma busy_timeout = 0');
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    database.exec('pragma foreign_keys = on');
    isConfigured = true;
  };
  let last: Promise<unknown> = Promise.resolve();

  /** Tries again while another process holds the file, without blocking the event loop. */
  async function whenFree<Result>(work: () => Result, until: number): Promise<Result> {
    for (let pauseMs = 2; ; pauseMs = Math.min(2 * pauseMs, 50)) {
      if (clock.monotonic() > until)
        throw new PayaloudServerError('unavailable', 'Another process holds the SQLite file');
      try {
        configure();
        return work();
      } catch (error) {
        if (!isBusy(error)) throw error;
      }
      const waitMs = pauseMs * (0.5 + Math.random());
      await new Promise<void>((resolve) => clock.after(waitMs, resolve));
    }
  }

  async function transact<Result>(work: (query: Query) => Promise<Result>, until: number): Promise<Result> {
    try {
      // As a writer at once: a reader that becomes one later can fail at any statement.
      await whenFree(() => database.exec('begin immediate'), until);
      const result = await work(query);
      database.exec('commit');
      return result;
    } catch (error) {
      rollBack();
      throw translate(error);
    }
  }

  /** One piece of work for the event loop, from begin to commit. */
  function runChain(links: readonly Link[]): boolean {
    if (links.length === 1) return countRows(links) > 0;
    run('begin immediate');
    try {
      const isStored = countRows(links) > 0;
      run('commit');
      return isStored;
    } catch (error) {
      rollBack();
      throw error;
    }
  }

  /** How many statements returned a row. The first that returns none ends the chain. */
  function countRows(links: readonly Link[]): number {
    const statements = links.map((link) => link({ sql: '' }));
    const end = statements.findIndex((statement) => run(textOf(statement, '?'), statement.values).length === 0);
    return end < 0 ? links.length : end;
  }

  /** A connection has one transaction at a time. The wait for its turn counts. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  function atOnce<Result>(work: () => Result, limitMs: number): Promise<Result> {
    const until = clock.monotonic() + limitMs;
    return inTurn(async () => {
      try {
        return await whenFree(work, until);
      } catch (error) {
        throw translate(error);
      }
    });
  }

  function rollBack(): void {
    try {
      database.exec('rollback');
    } catch {
      // Nothing was begun, or SQLite has rolled back already, as it does when the disk is full.
    }
  }

  return {
    lock: { sql: '' },
    skipLocked: { sql: '' },
    clustered: { sql: ' without rowid' },
    counted: { sql: 'integer primary key autoincrement' },
    migrationLock: null,
    read: (statement, limitMs) => atOnce(() => run(textOf(statement, '?'), statement.values), limitMs),
    chain: (links, limitMs) => atOnce(() => runChain(links), limitMs),
    transaction(work, limitMs) {
      const until = clock.monotonic() + limitMs;
      return inTurn(() => transact(work, until));
    },
  };
}

/**
 * By SQLite's own texts, because `@photostructure/sqlite` 1.2.1 gives no `errcode` to the errors of `all()`.
 * https://www.sqlite.org/rescode.html
 */
const texts = {
  busy: /database (?:table |schema )?is locked/i,
  unique: /unique constraint failed/i,
  otherConstraint: /constraint failed/i,
  noTable: /no such table/i,
  closed: /database is not open/i,
} as const;

function isBusy(error: unknown): boolean {
  return isSqlite(error) && texts.busy.test(error.message);
}

function isSqlite(error: unknown): error is Error {
  return error instanceof Error && (error as { code?: unknown }).code === 'ERR_SQLITE_ERROR';
}

function translate(error: unknown): unknown {
  if (error instanceof Error && texts.closed.test(error.message)) {
    return new PayaloudServerError('unavailable', 'The SQLite file was closed', { cause: error });
  }
  if (!isSqlite(error)) return error;
  const { message } = error;
  if (texts.unique.test(message)) return new Conflict(message, { cause: error });
  if (texts.otherConstraint.test(message)) return error;
  if (texts.noTable.test(message)) {
    return new PayaloudServerError('not-migrated', 'The tables are missing. Call migrate() when you deploy', {
      cause: error,
    });
  }
  return new PayaloudServerError('unavailable', message, { cause: error });
}
