import type { Database, Query } from './database';
import { sql } from './sql';
import type { StoredNews } from './store';

/** In ms: 90 days. Providers send an event again for days, and a person may review a payment for weeks. */
export const retentionMs = 90 * 24 * 3_600_000;

/** Leases news, so that two processes do not deliver the same at once. */
export async function takeNewsIn(
  query: Query,
  { skipLocked }: Database,
  now: number,
  limit: number,
  retryMs: number,
): Promise<readonly StoredNews[]> {
  const taken = await query(sql`
    update payaloud_payment_events set next_at = ${now + retryMs}, tries = tries + 1
    where id in (
      select id from payaloud_payment_events where next_at <= ${now} order by next_at limit ${limit}${skipLocked}
    )
    returning id, payment_id, body, tries,
      (select order_id from payaloud_payments p where p.id = payment_id) as order_id`);
  return taken.map(({ id, payment_id: paymentId, order_id: orderId, body, tries }) => ({
    id: String(id),
    paymentId: String(paymentId),
    orderId: String(orderId),
    news: JSON.parse(String(body)),
    tries: Number(tries) - 1,
  }));
}

export async function settleNewsIn(query: Query, id: string, now: number): Promise<void> {
  await query(sql`update payaloud_payment_events set settled_at = ${now}, next_at = null where id = ${id}`);
}

/** Removes settled news and events of the provider. A batch is small, so that it holds its locks only shortly. */
export async function purgeNewsIn(query: Query, { skipLocked }: Database, now: number, limit: number): Promise<number> {
  const removed = await query(sql`
    delete from payaloud_payment_events where id in (
      select id from payaloud_payment_events where settled_at < ${now - retentionMs}
      order by settled_at limit ${limit}${skipLocked}
    ) returning id`);
  return removed.length;
}
