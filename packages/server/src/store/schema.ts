import { migrationTimeoutMs, type Database } from './database';
import { sql, type Statement } from './sql';

/**
 * One text for PostgreSQL and SQLite. Times are ms since 1970, amounts are minor units. `state` is JSON of `PaymentState`; the columns
 * beside it are copies for indexes and constraints.
 */
const versionsIn = ({ clustered, counted }: Database): readonly (readonly Statement[])[] => [
  [
    sql`create table payaloud_payments (
      id text primary key,
      order_id text not null,
      user_ref text not null,
      order_hash text not null,
      amount bigint not null check (amount > 0),
      currency text not null,
      region text not null,
      provider_key text not null unique,
      provider_ref text,
      confirmation_id text,
      status text not null,
      state text not null,
      version bigint not null,
      charged bigint not null,
      refunded bigint not null,
      next_at bigint,
      check (refunded >= 0 and refunded <= charged)
    )`,
    // Most payments have no reference yet, or no confirmation, and need no entry.
    sql`create unique index payaloud_payments_ref on payaloud_payments (provider_ref) where provider_ref is not null`,
    sql`create unique index payaloud_payments_confirmation on payaloud_payments (confirmation_id)
      where confirmation_id is not null`,
    sql`create index payaloud_payments_order on payaloud_payments (order_id)`,
    sql`create index payaloud_payments_due on payaloud_payments (next_at) where next_at is not null`,
    sql`create table payaloud_order_slots (
      order_id text primary key,
      payment_id text references payaloud_payments (id)
    )${clustered}`,
    sql`create table payaloud_payment_names (
      id text primary key,
      payment_id text not null references payaloud_payments (id)
    )${clustered}`,
    sql`create table payaloud_payment_events (
      id text primary key,
      payment_id text not null references payaloud_payments (id),
      kind text not null,
      body text not null,
      tries bigint not null,
      settled_at bigint,
      next_at bigint
    )`,
    sql`create index payaloud_payment_events_due on payaloud_payment_events (next_at) where next_at is not null`,
  ],
  [
    // A row for each user who confirms: it is locked by everything that counts or changes what the user confirms with.
    sql`create table payaloud_payers (user_ref text primary key)`,
    sql`create table payaloud_challenges (
      id text primary key,
      purpose text not null,
      user_ref text not null,
      order_id text,
      order_hash text,
      payment_id text unique,
      txn text not null,
      code_hash text,
      method text,
      confirmed_key text,
      confirmed_passkey text,
      issued_at bigint not null,
      expires_at bigint not null,
      confirmed_at bigint,
      spent_by text unique
    )`,
    sql`create index payaloud_challenges_order on payaloud_challenges (user_ref, order_id)`,
    sql`create index payaloud_challenges_end on payaloud_challenges (expires_at)`,
    // Several users may share a device, so that a key is not unique by itself.
    sql`create table payaloud_device_keys (
      user_ref text not null,
      id text not null,
      x text not null,
      y text not null,
      enrolled_at bigint not null,
      revoked_at bigint,
      primary key (user_ref, id)
    )`,
    sql`create table payaloud_passkeys (
      id text primary key,
      user_ref text not null,
      public_key text not null,
      counter bigint not null,
      enrolled_at bigint not null
    )`,
    sql`create index payaloud_passkeys_user on payaloud_passkeys (user_ref)`,
    sql`create table payaloud_attempts (
      id text primary key,
      user_ref text not null,
      challenge_id text not null,
      method text,
      result text not null,
      at bigint not null
    )`,
    sql`create index payaloud_attempts_user on payaloud_attempts (user_ref, at)`,
    sql`create index payaloud_attempts_age on payaloud_attempts (at)`,
    sql`create index payaloud_attempts_methods on payaloud_attempts (at) where method is not null`,
  ],
  [
    sql`alter table payaloud_payments add column payee_id text`,
    // The device that may say the payee's news until its lease is over.
    sql`create table payaloud_payees (payee_id text primary key, device text, lease_until bigint)`,
    sql`create table payaloud_payee_news (
      place ${counted},
      id text not null unique,
      payee_id text not null,
      payment_id text not null references payaloud_payments (id),
      kind text not null,
      amount bigint not null check (amount > 0),
      currency text not null,
      heard_at bigint
    )`,
    sql`create index payaloud_payee_news_payee on payaloud_payee_news (payee_id, place)`,
    sql`create index payaloud_payee_news_unheard on payaloud_payee_news (payee_id, place) where heard_at is null`,
  ],
  [
    sql`create index payaloud_payment_events_settled on payaloud_payment_events (settled_at) where settled_at is not null`,
  ],
  [
    // An id of a page belongs to a payment, or was refused for good. One key for both: the database never lets an id be both. A new
    // table, because SQLite cannot drop "not null".
    sql`create table payaloud_page_ids (
      id text primary key,
      payment_id text references payaloud_payments (id),
      refused text,
      user_ref text,
      refused_at bigint,
      check ((payment_id is null) <> (refused is null))
    )${clustered}`,
    sql`insert into payaloud_page_ids (id, payment_id) select id, payment_id from payaloud_payment_names`,
    sql`drop table payaloud_payment_names`,
    sql`alter table payaloud_page_ids rename to payaloud_payment_names`,
    sql`create index payaloud_payment_names_refused on payaloud_payment_names (refused_at) where refused_at is not null`,
  ],
];

/** Brings the tables to the newest version, in one transaction. */
export function migrate(database: Database): Promise<void> {
  return database.transaction(async (query) => {
    if (database.migrationLock) await query(database.migrationLock);
    await query(sql`create table if not exists payaloud_schema (version bigint not null)`);
    const [row] = await query(sql`select max(version) as version from payaloud_schema`);
    const current = Number(row?.version ?? 0);
    for (const [at, statements] of versionsIn(database).entries()) {
      if (at < current) continue;
      for (const statement of statements) await query(statement);
      await query(sql`insert into payaloud_schema (version) values (${at + 1})`);
    }
  }, migrationTimeoutMs);
}
