import type { Database, Query, Row } from './database';
import { sql, type Statement } from './sql';
import type { Refusal } from './store';

export function selectRefusal(id: string): Statement {
  return sql`
    select refused, user_ref as refused_user from payaloud_payment_names where id = ${id} and refused is not null`;
}

/** The refusal in a row of an id of a page. Null if the id is a payment's, or nobody's. */
export function refusalOf(row: Row | undefined): Refusal | null {
  if (typeof row?.refused !== 'string') return null;
  return { why: row.refused as Refusal['why'], userRef: String(row.refused_user) };
}

/** Removes the refusals that are older than this, in ms since 1970. */
export async function purgeRefusalsIn(
  query: Query,
  { skipLocked }: Database,
  before: number,
  limit: number,
): Promise<number> {
  const removed = await query(sql`
    delete from payaloud_payment_names where id in (
      select id from payaloud_payment_names where refused_at < ${before} order by refused_at limit ${limit}${skipLocked}
    ) returning id`);
  return removed.length;
}
