import { randomUUID } from 'node:crypto';
import type { AttemptResult } from '../confirmations/verdict';
import type { RecentAttempts, StoredAttempt } from './confirmationStore';
import type { Database, Query, Row } from './database';
import { sql, type Statement } from './sql';

/** In ms. `window` is the short limit's, `day` the long one's. */
export const attemptMs = { window: 15 * 60_000, day: 24 * 3_600_000, retention: 90 * 24 * 3_600_000 } as const;
/** Rows that one user can make in a day. Later attempts are answered alike, and leave no row. */
const mostRows = 500;

/** Locks the user, so that their attempts come one after another. */
export async function lockPayer(query: Query, { lock }: Pick<Database, 'lock'>, userRef: string): Promise<void> {
  await query(sql`insert into payaloud_payers (user_ref) values (${userRef}) on conflict do nothing`);
  await query(sql`select user_ref from payaloud_payers where user_ref = ${userRef}${lock}`);
}

export async function recentAttemptsIn(
  query: Query,
  userRef: string,
  now: number,
): Promise<RecentAttempts & { readonly isFull: boolean }> {
  const lately = now - attemptMs.window;
  const [row] = await query(sql`
    select count(*) as rows_today,
      sum(case when result = 'wrong-code' then 1 else 0 end) as wrong_today,
      min(case when result = 'wrong-code' then at end) as wrong_today_since,
      sum(case when result = 'wrong-code' and at > ${lately} then 1 else 0 end) as wrong,
      min(case when result = 'wrong-code' and at > ${lately} then at end) as wrong_since,
      sum(case when result = 'code-sent' then 1 else 0 end) as sent_today,
      min(case when result = 'code-sent' then at end) as sent_today_since,
      sum(case when result = 'code-sent' and at > ${lately} then 1 else 0 end) as sent,
      min(case when result = 'code-sent' and at > ${lately} then at end) as sent_since
    from payaloud_attempts where user_ref = ${userRef} and at > ${now - attemptMs.day}`);
  const count = (name: string) => Number(row?.[name] ?? 0);
  const time = (name: string) => (row?.[name] == null ? null : Number(row[name]));
  return {
    wrong: count('wrong'),
    wrongToday: count('wrong_today'),
    sent: count('sent'),
    sentToday: count('sent_today'),
    since: {
      wrong: time('wrong_since'),
      wrongToday: time('wrong_today_since'),
      sent: time('sent_since'),
      sentToday: time('sent_today_since'),
    },
    isFull: count('rows_today') >= mostRows,
  };
}

export async function writeAttempt(
  query: Query,
  userRef: string,
  { challengeId, method, at }: Omit<StoredAttempt, 'result'>,
  result: AttemptResult,
): Promise<void> {
  await query(sql`
    insert into payaloud_attempts (id, user_ref, challenge_id, method, result, at)
    values (${randomUUID()}, ${userRef}, ${challengeId}, ${method}, ${result}, ${at})`);
}

export function attemptsStatement(userRef: string, limit: number): Statement {
  return sql`
    select challenge_id, method, result, at from payaloud_attempts
    where user_ref = ${userRef} order by at desc limit ${limit}`;
}

export function attemptOf(row: Row): StoredAttempt {
  return {
    challengeId: String(row.challenge_id),
    method: row.method as StoredAttempt['method'],
    result: row.result as AttemptResult,
    at: Number(row.at),
  };
}
