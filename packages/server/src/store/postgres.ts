import { createHash } from 'node:crypto';
import { systemClock, type Clock } from '../clock';
import { Conflict, type Database, type Row, type StoreOptions } from './database';
import { createSqlStore } from './sqlStore';
import { sql, textOf, type Link, type SqlValue, type Statement } from './sql';
import type { Store } from './store';
import { PayaloudServerError } from '../PayaloudServerError';

/** The part of a `pg` pool that is used. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'connect', listener: (client: PostgresClient) => void): unknown;
}

export interface PostgresClient {
  query(statement: PostgresStatement): Promise<{ rows: unknown[] }>;
  /** True destroys the connection instead of giving it back. */
  release(destroy?: boolean): void;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export interface PostgresStatement {
  readonly text: string;
  readonly values: SqlValue[];
  /** Under this name the connection keeps the statement prepared. */
  readonly name?: string;
}

/**
 * Stores payments in PostgreSQL 12 or newer, with a pool of the `pg` package. A connection is held for one short transaction, never
 * across a call to the provider. PgBouncer in transaction mode is fine: the usual steps of a payment are prepared statements, and a
 * pooler that mixes sessions is noticed at its first refusal, after which nothing is kept in a session.
 *
 * @example
 *   declare const pool: PostgresPool; // new pg.Pool()
 *
 *   await postgresStore(pool).migrate();
 */
export function postgresStore(pool: PostgresPool, { clock = systemClock }: StoreOptions = {}): Store {
  // Without listeners a server that ends its connections would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return createSqlStore(postgresDatabase(pool, clock), clock);
}

function postgresDatabase(pool: PostgresPool, clock: Clock): Database {
  const withConnection = <Result>(limitMs: number, work: (query: Send) => Promise<Result>) =>
    lendConnection(pool, createDeadline(clock, limitMs), work);
  const nameOf = createNames();
  let keepsSessions = true;

  /** Prepared, it takes two thirds of the processor time (29 November 2026). */
  async function sendPrepared(query: Send, statement: Statement): Promise<readonly Row[]> {
    if (!keepsSessions) return query(statement);
    try {
      return await query(statement, nameOf(textOf(statement, '$')));
    } catch (error) {
      if (!isOfAnotherSession(error)) throw error;
      keepsSessions = false;
      return query(statement);
    }
  }

  return {
    lock: { sql: ' for update' },
    skipLocked: { sql: ' for update skip locked' },
    clustered: { sql: '' },
    counted: { sql: 'bigint generated always as identity primary key' },
    // Any number, as long as every process uses the same one.
    migrationLock: sql`select pg_advisory_xact_lock(7290184365)`,
    read: (statement, limitMs) => withConnection(limitMs, async (query) => query(statement)),
    chain: (links, limitMs) =>
      withConnection(limitMs, async (query) => (await sendPrepared(query, joinLinks(links))).length > 0),
    transaction: (run, limitMs) =>
      withConnection(limitMs, async (query) => {
        await query(sql`begin`);
        try {
          const result = await run(query);
          await query(sql`commit`);
          return result;
        } catch (error) {
          await query(sql`rollback`);
          throw error;
        }
      }),
  };
}

/**
 * One statement is a transaction of its own, in one round trip. Each step reads the rows of the one before it, which also fixes the
 * order in which rows are locked: without that, PostgreSQL could run the steps in any order.
 */
function joinLinks([first, ...others]: readonly [Link, ...Link[]]): Statement {
  const none = { sql: '' };
  if (others.length === 0) return first(none);
  const steps = others.reduce(
    (joined, link, at) => sql`${joined}, step_${{ sql: String(at + 1) }} as (${link({ sql: ` from step_${at}` })})`,
    sql`with step_0 as (${first(none)})`,
  );
  return sql`${steps} select 1 from step_0`;
}

/** @param name Keeps the statement prepared in the session. Nothing that reads all columns may be, because a migration adds some. */
type Send = (statement: Statement, name?: string) => Promise<readonly Row[]>;

/** The same name for the same text, in every process, so that a pooler that mixes sessions never runs another statement. */
function createNames(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = `payaloud_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
    names.set(text, name);
    return name;
  };
}

/** Lends a connection. One that did not answer in time is destroyed, because an answer may still come. */
async function lendConnection<Result>(
  pool: PostgresPool,
  deadline: Deadline,
  work: (query: Send) => Promise<Result>,
): Promise<Result> {
  let client: PostgresClient | null = null;
  let isSound = true;
  try {
    const held = await deadline.watch(connect(pool, deadline));
    client = held;
    return await work(async (statement, name) => {
      const sent = { text: textOf(statement, '$'), values: [...statement.values], ...(name ? { name } : {}) };
      try {
        const { rows } = await deadline.watch(held.query(sent));
        return rows as readonly Row[];
      } catch (error) {
        isSound = isFromServer(error);
        throw error;
      }
    });
  } catch (error) {
    throw translate(error);
  } finally {
    deadline.end();
    client?.release(!isSound);
  }
}

/** A connection that comes after the deadline goes back, because nobody waits for it. */
async function connect(pool: PostgresPool, deadline: Deadline): Promise<PostgresClient> {
  const client = await pool.connect();
  if (deadline.isOver()) client.release();
  return client;
}

type Deadline = ReturnType<typeof createDeadline>;

/** A frozen server answers nothing, so that our own clock must end the wait. */
function createDeadline(clock: Clock, limitMs: number) {
  let isOver = false;
  let cancel = () => {};
  const over = new Promise<never>((_resolve, reject) => {
    cancel = clock.after(limitMs, () => {
      isOver = true;
      reject(new PayaloudServerError('unavailable', 'PostgreSQL does not answer'));
    });
  });
  over.catch(() => {});
  return {
    isOver: () => isOver,
    watch: <Result>(work: Promise<Result>): Promise<Result> => {
      work.catch(() => {});
      return Promise.race([work, over]);
    },
    end: () => cancel(),
  };
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: unique, serialization, deadlock. */
const conflicts: ReadonlySet<unknown> = new Set(['23505', '40001', '40P01']);
const undefinedTable = '42P01';
/** A prepared statement that is missing, or that is there already. Nothing was run. */
const otherSession: ReadonlySet<unknown> = new Set(['26000', '42P05']);

function isOfAnotherSession(error: unknown): boolean {
  return otherSession.has((Object(error) as { code?: unknown }).code);
}

/** True if the server refused a statement, after which its connection still works. */
function isFromServer(error: unknown): boolean {
  const { severity } = Object(error) as { severity?: unknown };
  return severity === 'ERROR';
}

function translate(error: unknown): unknown {
  if (error instanceof PayaloudServerError || error instanceof Conflict) return error;
  const { code, constraint } = Object(error) as { code?: unknown; constraint?: unknown };
  if (conflicts.has(code)) return new Conflict(String(constraint), { cause: error });
  if (code === undefinedTable) {
    return new PayaloudServerError('not-migrated', 'The tables are missing. Call migrate() when you deploy', {
      cause: error,
    });
  }
  // Errors of the network have codes too, such as ECONNREFUSED. Ours have none.
  const isDatabase =
    typeof code === 'string' || /connection|terminated|timeout|calling end/i.test((error as Error).message);
  return isDatabase ? new PayaloudServerError('unavailable', (error as Error).message, { cause: error }) : error;
}
