import { lockPayer } from './attemptsIn';
import type { StoredDevice, StoredPasskey } from './confirmationStore';
import type { Database, Query, Row } from './database';
import { sql, type Statement } from './sql';

export function devicesStatement(userRef: string): Statement {
  return sql`
    select id, x, y, enrolled_at from payaloud_device_keys
    where user_ref = ${userRef} and revoked_at is null order by enrolled_at`;
}

export function deviceOf({ id, x, y, enrolled_at: enrolledAt }: Row): StoredDevice {
  return { keyId: String(id), x: String(x), y: String(y), enrolledAt: Number(enrolledAt) };
}

export async function addDeviceIn(
  query: Query,
  database: Database,
  userRef: string,
  { keyId, x, y, enrolledAt }: StoredDevice,
  most: number,
): Promise<boolean> {
  await lockPayer(query, database, userRef);
  const others = await query(sql`
    select id from payaloud_device_keys where user_ref = ${userRef} and revoked_at is null and id <> ${keyId}`);
  if (others.length >= most) return false;
  // A key that comes back is as new: challenges from before do not count.
  await query(sql`
    insert into payaloud_device_keys (user_ref, id, x, y, enrolled_at)
    values (${userRef}, ${keyId}, ${x}, ${y}, ${enrolledAt})
    on conflict (user_ref, id) do update set enrolled_at = excluded.enrolled_at, revoked_at = null
    where payaloud_device_keys.revoked_at is not null`);
  return true;
}

export async function revokeDeviceIn(
  query: Query,
  database: Database,
  userRef: string,
  keyId: string,
  now: number,
): Promise<boolean> {
  await lockPayer(query, database, userRef);
  const [revoked] = await query(sql`
    update payaloud_device_keys set revoked_at = ${now}
    where user_ref = ${userRef} and id = ${keyId} and revoked_at is null returning id`);
  return revoked !== undefined;
}

export function passkeysStatement(userRef: string): Statement {
  return sql`
    select id, public_key, counter, enrolled_at from payaloud_passkeys where user_ref = ${userRef} order by enrolled_at`;
}

export function passkeyOf({ id, public_key: publicKey, counter, enrolled_at: enrolledAt }: Row): StoredPasskey {
  return {
    passkeyId: String(id),
    publicKey: String(publicKey),
    counter: Number(counter),
    enrolledAt: Number(enrolledAt),
  };
}

/** One set-up at a time: a new one replaces an older one. */
export async function startPasskeyIn(
  query: Query,
  database: Database,
  userRef: string,
  challenge: string,
  expiresAt: number,
): Promise<void> {
  await lockPayer(query, database, userRef);
  await query(sql`delete from payaloud_challenges where user_ref = ${userRef} and purpose = 'passkey'`);
  await query(sql`
    insert into payaloud_challenges (id, purpose, user_ref, txn, issued_at, expires_at)
    values (${challenge}, 'passkey', ${userRef}, ${challenge}, 0, ${expiresAt})`);
}

export async function addPasskeyIn(
  query: Query,
  database: Database,
  userRef: string,
  { passkeyId, publicKey, counter, enrolledAt }: StoredPasskey,
  challenge: string,
  most: number,
): Promise<boolean> {
  await lockPayer(query, database, userRef);
  const [used] = await query(sql`
    delete from payaloud_challenges
    where id = ${challenge} and purpose = 'passkey' and user_ref = ${userRef} and expires_at > ${enrolledAt} returning id`);
  const known = await query(sql`select id from payaloud_passkeys where user_ref = ${userRef}`);
  if (!used || known.length >= most) return false;
  const [added] = await query(sql`
    insert into payaloud_passkeys (id, user_ref, public_key, counter, enrolled_at)
    values (${passkeyId}, ${userRef}, ${publicKey}, ${counter}, ${enrolledAt}) on conflict do nothing returning id`);
  return added !== undefined;
}

export async function removePasskeyIn(
  query: Query,
  database: Database,
  userRef: string,
  passkeyId: string,
): Promise<boolean> {
  await lockPayer(query, database, userRef);
  const [removed] = await query(sql`
    delete from payaloud_passkeys where user_ref = ${userRef} and id = ${passkeyId} returning id`);
  return removed !== undefined;
}
