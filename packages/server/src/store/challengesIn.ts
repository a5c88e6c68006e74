import type { AttemptResult, ConfirmationVerdict } from '../confirmations/verdict';
import { lockPayer, recentAttemptsIn, writeAttempt } from './attemptsIn';
import type {
  AttemptRequest,
  ConfirmationFacts,
  ConfirmationStore,
  ConfirmedBy,
  StoredChallenge,
} from './confirmationStore';
import type { Database, Query, Row } from './database';
import { sql } from './sql';

export async function issueIn(
  query: Query,
  database: Database,
  challenge: Parameters<ConfirmationStore['issue']>[0],
): Promise<void> {
  const { challengeId, userRef, orderId, orderHash, paymentId, txn, issuedAt, expiresAt } = challenge;
  await lockPayer(query, database, userRef);
  // One open challenge for an order, so that fresh ones neither pile up nor give more tries.
  await query(sql`
    delete from payaloud_challenges
    where user_ref = ${userRef} and order_id = ${orderId} and confirmed_at is null`);
  await query(sql`
    insert into payaloud_challenges (id, purpose, user_ref, order_id, order_hash, payment_id, txn, issued_at, expires_at)
    values (${challengeId}, 'payment', ${userRef}, ${orderId}, ${orderHash}, ${paymentId}, ${txn}, ${issuedAt}, ${expiresAt})`);
}

/** One transaction: decides about an attempt, and stores the confirmation and the attempt. */
export async function confirmIn(
  query: Query,
  database: Database,
  { userRef, challengeId, method, by, now }: AttemptRequest,
  decide: (facts: ConfirmationFacts) => ConfirmationVerdict,
): Promise<ConfirmationVerdict> {
  await lockPayer(query, database, userRef);
  const challenge = await findChallenge(query, challengeId);
  const at = now();
  const { isFull, ...recent } = await recentAttemptsIn(query, userRef, at);
  const decided = decide({ now: at, challenge, recent });
  const isStored =
    decided.result !== 'confirmed' || (by !== null && (await storeConfirmation(query, challengeId, by, at)));
  const verdict: ConfirmationVerdict = isStored ? decided : { outcome: 'not-recognized', result: 'revoked-key' };
  // A counted attempt always leaves a row, or else a flood would make the limits forget.
  if (!isFull || counted.includes(verdict.result)) {
    await writeAttempt(query, userRef, { challengeId, method, at }, verdict.result);
  }
  return verdict;
}

const counted: readonly AttemptResult[] = ['confirmed', 'wrong-code'];

/** False if the key was revoked, or the time ran out. The user's lock keeps a revocation waiting. */
async function storeConfirmation(query: Query, challengeId: string, by: ConfirmedBy, now: number): Promise<boolean> {
  const isOpen = sql`id = ${challengeId} and confirmed_at is null and expires_at > ${now}`;
  switch (by.kind) {
    case 'device-key': {
      const { keyId, method } = by;
      const [stored] = await query(sql`
        update payaloud_challenges as c set confirmed_at = ${now}, method = ${method}, confirmed_key = ${keyId}
        where ${isOpen} and exists (
          select 1 from payaloud_device_keys k
          where k.user_ref = c.user_ref and k.id = ${keyId} and k.revoked_at is null and k.enrolled_at <= c.issued_at
        ) returning id`);
      return stored !== undefined;
    }
    case 'passkey': {
      const { passkeyId, counter } = by;
      const [stored] = await query(sql`
        update payaloud_challenges as c set confirmed_at = ${now}, method = 'passkey', confirmed_passkey = ${passkeyId}
        where ${isOpen} and exists (
          select 1 from payaloud_passkeys p where p.user_ref = c.user_ref and p.id = ${passkeyId}
        ) returning id`);
      await query(sql`
        update payaloud_passkeys set counter = ${counter} where id = ${passkeyId} and counter < ${counter}`);
      return stored !== undefined;
    }
    case 'code': {
      const [stored] = await query(sql`
        update payaloud_challenges as c set confirmed_at = ${now}, method = 'code'
        where ${isOpen} and code_hash = ${by.codeHash} returning id`);
      return stored !== undefined;
    }
  }
}

export async function storeCodeIn(
  query: Query,
  database: Database,
  { userRef, challengeId, codeHash, now }: Parameters<ConfirmationStore['storeCode']>[0],
  decide: Parameters<ConfirmationStore['storeCode']>[1],
): Promise<ConfirmationVerdict | null> {
  await lockPayer(query, database, userRef);
  const challenge = await findChallenge(query, challengeId);
  const at = now();
  const { isFull, ...recent } = await recentAttemptsIn(query, userRef, at);
  const refusal = decide({ now: at, challenge, recent });
  if (!refusal) await query(sql`update payaloud_challenges set code_hash = ${codeHash} where id = ${challengeId}`);
  if (!refusal || !isFull) {
    await writeAttempt(query, userRef, { challengeId, method: 'code', at }, refusal?.result ?? 'code-sent');
  }
  return refusal;
}

/**
 * Spends a confirmation for a payment of exactly this order and user. Returns the id that the payment gets, or null.
 */
export async function spendIn(
  query: Query,
  database: Database,
  { confirmationId, userRef, orderId, orderHash, since }: SpendRequest,
): Promise<string | null> {
  await lockPayer(query, database, userRef);
  const [spent] = await query(sql`
    update payaloud_challenges as c set spent_by = payment_id, code_hash = null
    where id = ${confirmationId} and user_ref = ${userRef} and order_id = ${orderId}
      and order_hash = ${orderHash} and spent_by is null and confirmed_at > ${since}
      and (confirmed_key is null or exists (
        select 1 from payaloud_device_keys k
        where k.user_ref = c.user_ref and k.id = c.confirmed_key and k.revoked_at is null and k.enrolled_at <= c.issued_at
      ))
      and (confirmed_passkey is null or exists (
        select 1 from payaloud_passkeys p where p.user_ref = c.user_ref and p.id = c.confirmed_passkey
      ))
    returning payment_id`);
  return spent ? String(spent.payment_id) : null;
}

export interface SpendRequest {
  readonly confirmationId: string;
  readonly userRef: string;
  readonly orderId: string;
  readonly orderHash: string;
  /** An older confirmation does not count. Milliseconds since 1970. */
  readonly since: number;
}

async function findChallenge(query: Query, challengeId: string): Promise<StoredChallenge | null> {
  const [row] = await query(sql`
    select * from payaloud_challenges where id = ${challengeId} and purpose = 'payment'`);
  return row ? challengeOf(row) : null;
}

function challengeOf(row: Row): StoredChallenge {
  const text = (name: string) => String(row[name]);
  return {
    challengeId: text('id'),
    userRef: text('user_ref'),
    orderId: text('order_id'),
    orderHash: text('order_hash'),
    paymentId: text('payment_id'),
    txn: text('txn'),
    codeHash: typeof row.code_hash === 'string' ? row.code_hash : null,
    issuedAt: Number(row.issued_at),
    expiresAt: Number(row.expires_at),
    confirmedAt: row.confirmed_at === null ? null : Number(row.confirmed_at),
    isSpent: row.spent_by !== null,
  };
}
