import type { Money } from '@payaloud/core/money';
import type { PaymentNews } from '../payments/effects';
import type { Database, Query, Row } from './database';
import type { ClaimRequest, HeardRequest, PayeeClaim, StoredPayeeNews } from './payeeNewsStore';
import { sql, type Link, type Statement } from './sql';
import type { StoredPayment } from './store';

/** Stores what the payee is told of an event. Null if that is nothing. */
export function insertPayeeNews(payment: StoredPayment, news: PaymentNews): Link | null {
  const told = toldOf(payment, news);
  if (!told || payment.payeeId === null) return null;
  const { payeeId, paymentId } = payment;
  const { minorUnits, currency } = told.amount;
  return (given) => sql`
    insert into payaloud_payee_news (id, payee_id, payment_id, kind, amount, currency)
    select ${`${paymentId}.${news.about}`}, ${payeeId}, ${paymentId}, ${told.kind}, ${minorUnits}, ${currency}${given}
    where true on conflict do nothing returning id`;
}

/** Of a second charge of an order the payee never heard, so nothing is told of its refund either. */
function toldOf({ state }: StoredPayment, news: PaymentNews): Pick<StoredPayeeNews, 'kind' | 'amount'> | null {
  if (news.about === 'paid') return { kind: 'received', amount: news.charged };
  if (!news.about.startsWith('refunded:') || !('amount' in news) || state.status !== 'paid') return null;
  return { kind: 'refunded', amount: { minorUnits: news.amount, currency: state.charged.currency } };
}

export function payeeNewsStatement(payeeId: string, limit: number): Statement {
  const all = sql`
    select n.place, n.id, n.kind, n.amount, n.currency, n.heard_at, p.order_id, p.user_ref
    from payaloud_payee_news n join payaloud_payments p on p.id = n.payment_id where n.payee_id = ${payeeId}`;
  return sql`
    select * from (${all} order by n.place desc limit ${limit}) newest
    union select * from (${all} and n.heard_at is null order by n.place limit ${limit}) unheard
    order by place desc`;
}

export async function claimIn(
  query: Query,
  { payeeId, device, now, leaseMs }: ClaimRequest,
  limit: number,
): Promise<PayeeClaim> {
  await query(sql`insert into payaloud_payees (payee_id) values (${payeeId}) on conflict do nothing`);
  const [granted] = await query(sql`
    update payaloud_payees set device = ${device}, lease_until = ${now + leaseMs}
    where payee_id = ${payeeId} and (device is null or device = ${device} or lease_until <= ${now})
    returning payee_id`);
  if (granted) {
    return { kind: 'granted', news: (await query(payeeNewsStatement(payeeId, limit))).map(payeeNewsOf) };
  }
  const [row] = await query(sql`select lease_until from payaloud_payees where payee_id = ${payeeId}`);
  return { kind: 'taken', until: Number(row?.lease_until ?? now) };
}

export async function hearIn(
  query: Query,
  { lock }: Database,
  { payeeId, device, ids, isRelease, now }: HeardRequest,
): Promise<readonly string[]> {
  // Locked first, so that a device that claims at the same time reads what was heard.
  await query(sql`select payee_id from payaloud_payees where payee_id = ${payeeId}${lock}`);
  const heard: string[] = [];
  for (const id of ids) {
    const [row] = await query(sql`
      update payaloud_payee_news set heard_at = coalesce(heard_at, ${now})
      where id = ${id} and payee_id = ${payeeId} returning id`);
    if (row) heard.push(id);
  }
  if (isRelease) {
    await query(sql`
      update payaloud_payees set device = null, lease_until = null
      where payee_id = ${payeeId} and device = ${device} returning payee_id`);
  }
  return heard;
}

export function payeeNewsOf(row: Row): StoredPayeeNews {
  return {
    id: String(row.id),
    kind: row.kind === 'refunded' ? 'refunded' : 'received',
    amount: { minorUnits: Number(row.amount), currency: String(row.currency) as Money['currency'] },
    orderId: String(row.order_id),
    userRef: String(row.user_ref),
    isHeard: row.heard_at !== null,
  };
}
