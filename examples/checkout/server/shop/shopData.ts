import { randomBytes } from 'node:crypto';
import { openDatabase } from './openDatabase.ts';

export type ShopData = ReturnType<typeof openShopData>;

type SqlValue = string | number | null;

/** Opens the shop's own file. Payaloud has another one, because a connection cannot wait for a transaction of its own process. */
export function openShopData(path: string) {
  const database = openDatabase(path);
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec(tables);
  return {
    /** The rows that a statement returns. The caller knows their type. */
    rows: (text: string, ...values: SqlValue[]): readonly unknown[] => database.prepare(text).all(...values),
    close: () => database.close(),
  };
}

const tables = `
  create table if not exists sessions (id text primary key, user text not null, proved_at integer not null);
  create table if not exists orders (id text primary key, user text not null, facts text not null, version integer not null, scene text not null);
  create table if not exists fulfilments (event_id text primary key, order_id text not null, user text not null, payee_id text not null, minor_units integer not null, currency text not null);
  create table if not exists messages (order_id text primary key, facts text not null);
  create table if not exists balance_payments (ref text primary key, user text not null, currency text not null, minor_units integer not null, status text not null);
  create table if not exists balance_refunds (id text primary key, ref text not null, minor_units integer not null);
`;

/** An id that nobody can guess. */
export function createId(): string {
  return randomBytes(16).toString('base64url');
}
