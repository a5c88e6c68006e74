import type { Clock } from '../clock';
import type { Link, Statement } from './sql';

export type Row = Readonly<Record<string, unknown>>;

export type Query = (statement: Statement) => Promise<readonly Row[]>;

/** The differences between PostgreSQL and SQLite. */
export interface Database {
  /** Locks the rows of a select until the transaction ends. Empty if the whole database is locked anyway. */
  readonly lock: { readonly sql: string };
  /** The same, without the rows that others have locked. */
  readonly skipLocked: { readonly sql: string };
  /** Stores a table in the order of its primary key, so that a row is one write and not two. Empty if that cannot be. */
  readonly clustered: { readonly sql: string };
  /** The type of a key that the database counts up by itself. */
  readonly counted: { readonly sql: string };
  /** Lets one process at a time change the tables. Null if a transaction does that by itself. */
  readonly migrationLock: Statement | null;
  /**
   * Runs one statement that changes nothing. It sees only what was committed, and waits for no writer.
   *
   * @throws {PayaloudServerError} `unavailable` or `not-migrated`
   */
  read(statement: Statement, limitMs: number): Promise<readonly Row[]>;
  /**
   * Runs each statement only if the one before it returned a row, as one transaction that costs as little as one statement. True if the
   * first one returned a row; if not, nothing was stored.
   *
   * @param links `insert … select … where` or `update … where`, each with `returning`.
   * @throws {PayaloudServerError} `unavailable` or `not-migrated`
   * @throws {Conflict} if another transaction got in the way; then nothing was stored.
   */
  chain(links: readonly [Link, ...Link[]], limitMs: number): Promise<boolean>;
  /**
   * Runs statements as one transaction, and commits it if `run` resolves. Whatever else happens, it throws.
   *
   * @param limitMs How long it may take, in ms.
   * @throws {PayaloudServerError} `unavailable` or `not-migrated`
   * @throws {Conflict} if another transaction got in the way; then nothing was stored.
   */
  transaction<Result>(run: (query: Query) => Promise<Result>, limitMs: number): Promise<Result>;
}

/** Another transaction wrote the same unique value, or the database chose this one to end a deadlock. */
export class Conflict extends Error {
  /** The text of the database, which names the constraint. */
  readonly detail: string;

  constructor(detail: string, options?: ErrorOptions) {
    super('Another transaction got in the way', options);
    this.detail = detail;
  }
}

export interface StoreOptions {
  /** Default: the machine's. */
  readonly clock?: Clock;
}

/** The time limit of a method, in ms. Leaves 500 ms of the store's promised 1.5 s for a busy machine. */
export const methodTimeoutMs = 1_000;
/** In ms. A migration waits for the ones of other processes. */
export const migrationTimeoutMs = 60_000;
